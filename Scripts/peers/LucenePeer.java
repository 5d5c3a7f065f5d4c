// Indexes and queries with Apache Lucene: one segment in memory-mapped files, positions, words lower-cased
// and folded to ASCII, no stop words, no stemming, no cache of queries. A first load of a few articles warms
// the virtual machine up.
//
// usage: LucenePeer CORPUS.jsonl QUERIES.tsv RUNS OUT.tsv

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.MMapDirectory;

public final class LucenePeer {
  private static final String BODY = "body";

  private record Line(String mode, String kind, String text) {}

  public static void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments[0]);
    int runs = Integer.parseInt(arguments[2]);
    load(corpus, 3000, false).close();
    try (MMapDirectory directory = load(corpus, Integer.MAX_VALUE, true);
        DirectoryReader reader = DirectoryReader.open(directory);
        PrintWriter out = new PrintWriter(arguments[3], StandardCharsets.UTF_8)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      List<Line> lines = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        String[] fields = line.split("\t");
        lines.add(new Line(fields[0], fields[1], fields[2]));
      }
      for (int turn = 0; turn < 8; turn++) {
        for (Line line : lines) run(searcher, line);
      }
      for (Line line : lines) {
        long[] times = new long[runs];
        int count = 0;
        for (int turn = 0; turn < runs; turn++) {
          long start = System.nanoTime();
          count = run(searcher, line);
          times[turn] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        out.printf(
            "%s\t%s\t%s\t%d\t%.2f%n", line.mode, line.kind, line.text, count, times[runs / 2] / 1e3);
      }
    }
  }

  private static MMapDirectory load(Path corpus, int most, boolean reports) throws IOException {
    MMapDirectory directory = new MMapDirectory(Files.createTempDirectory("lucene-peer"));
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
          }
        };
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    IndexWriterConfig settings = new IndexWriterConfig(analyzer);
    settings.setRAMBufferSizeMB(1500);
    settings.setUseCompoundFile(false);
    ObjectMapper json = new ObjectMapper();
    long start = System.nanoTime();
    long bytes = 0;
    try (IndexWriter writer = new IndexWriter(directory, settings);
        BufferedReader lines = Files.newBufferedReader(corpus)) {
      String line;
      for (int number = 0; number < most && (line = lines.readLine()) != null; number++) {
        String body = json.readTree(line).get(BODY).asText();
        bytes += body.getBytes(StandardCharsets.UTF_8).length;
        Document document = new Document();
        document.add(new Field(BODY, body, type));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
    }
    if (reports) {
      double seconds = (System.nanoTime() - start) / 1e9;
      long size = 0;
      for (String file : directory.listAll()) size += directory.fileLength(file);
      System.err.printf(
          "lucene MBps=%.1f bytes=%d per_text_byte=%.3f%n",
          bytes / 1e6 / seconds, size, (double) size / bytes);
    }
    return directory;
  }

  private static int run(IndexSearcher searcher, Line line) throws IOException {
    Query query = parse(line.text);
    if (line.mode.equals("COUNT")) return searcher.count(query);
    boolean counts = line.mode.equals("TOP_10_COUNT");
    TopScoreDocCollector best = TopScoreDocCollector.create(10, null, counts ? Integer.MAX_VALUE : 10);
    searcher.search(query, best);
    return counts ? (int) best.topDocs().totalHits.value : best.topDocs().scoreDocs.length;
  }

  private static Query parse(String text) {
    if (text.startsWith("NEAR/")) {
      String[] words = text.split(" ");
      int gaps = Integer.parseInt(words[0].substring(5)) - 1;
      return new IntervalQuery(
          BODY,
          Intervals.maxgaps(
              gaps, Intervals.unordered(Intervals.term(words[1]), Intervals.term(words[2]))));
    }
    List<Query> queries = new ArrayList<>();
    List<Occur> occurs = new ArrayList<>();
    int place = 0;
    while (place < text.length()) {
      Occur occur = Occur.SHOULD;
      char sign = text.charAt(place);
      if (sign == ' ') {
        place++;
        continue;
      }
      if (sign == '+' || sign == '-') {
        occur = sign == '+' ? Occur.MUST : Occur.MUST_NOT;
        place++;
      }
      boolean isPhrase = text.charAt(place) == '"';
      int start = isPhrase ? place + 1 : place;
      int end = text.indexOf(isPhrase ? '"' : ' ', start);
      if (end < 0) end = text.length();
      String words = text.substring(start, end);
      queries.add(
          isPhrase ? new PhraseQuery(BODY, words.split(" ")) : new TermQuery(new Term(BODY, words)));
      occurs.add(occur);
      place = end + 1;
    }
    if (queries.size() == 1) return queries.get(0);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int clause = 0; clause < queries.size(); clause++) {
      all.add(queries.get(clause), occurs.get(clause));
    }
    return all.build();
  }
}
