enum CorpusModule {}
