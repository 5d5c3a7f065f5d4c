enum LedeTestSupportModule {}
