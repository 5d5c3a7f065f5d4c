enum SemanticsModule {}
