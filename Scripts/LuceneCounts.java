import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Answers the queries of FOLDER/queries.txt over the articles of FOLDER/raw.txt, cut by Lucene, and of
 * FOLDER/cuts.txt, cut at spaces. Writes the numbers of the articles that match each query to lucene-raw.txt and
 * lucene-cuts.txt, and Lucene's words of each article to lucene-words.txt.
 *
 * An article is a line with its line feeds as "\n" and its backslashes doubled; a query is "( near 5 ( term a ) … )"
 * with spaces between all parts.
 */
public class LuceneCounts {
  private static final String BODY = "body";

  /** A query with each bracket's parts in a list; the first of them is what it does. */
  private record Node(String text, List<Node> parts) {
    String name() { return parts.get(0).text; }
    int number() { return Integer.parseInt(parts.get(1).text); }
    Node last(int back) { return parts.get(parts.size() - 1 - back); }
    List<Node> operands() { return parts.subList(1, parts.size()); }
  }

  private static Node read(Deque<String> words) {
    String word = words.pop();
    if (!word.equals("(")) return new Node(word, List.of());
    List<Node> parts = new ArrayList<>();
    while (!words.peek().equals(")")) parts.add(read(words));
    words.pop();
    return new Node("", parts);
  }

  private static Query query(Node node) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    switch (node.name()) {
      case "term":
        return new TermQuery(new Term(BODY, node.last(0).text));
      case "phrase":
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Node word : node.operands()) phrase.add(new Term(BODY, word.text));
        return phrase.build();
      case "and":
        for (Node part : node.operands()) all.add(query(part), Occur.MUST);
        return all.build();
      case "or":
        for (Node part : node.operands()) all.add(query(part), Occur.SHOULD);
        return all.build();
      case "not":
        all.add(new MatchAllDocsQuery(), Occur.MUST);
        all.add(query(node.last(0)), Occur.MUST_NOT);
        return all.build();
      default:
        return new IntervalQuery(BODY, intervals(node));
    }
  }

  private static IntervalsSource intervals(Node node) {
    switch (node.name()) {
      case "term":
        return Intervals.term(node.last(0).text);
      case "phrase":
        return Intervals.phrase(node.operands().stream().map(Node::text).toArray(String[]::new));
      case "or":
        return Intervals.or(
            node.operands().stream().map(LuceneCounts::intervals).toArray(IntervalsSource[]::new));
      default:
    }
    IntervalsSource left = intervals(node.last(1));
    IntervalsSource right = intervals(node.last(0));
    int distance = node.number();
    switch (node.name()) {
      case "near":
        return Intervals.maxgaps(distance - 1, Intervals.unorderedNoOverlaps(left, right));
      case "pre":
        return Intervals.maxgaps(distance - 1, Intervals.ordered(left, right));
      case "notnear":
        return Intervals.notWithin(left, distance, right);
      case "notpre":
        return Intervals.nonOverlapping(left, Intervals.extend(right, distance, 0));
      default:
        throw new IllegalArgumentException(node.name());
    }
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else {
        text.append(line.charAt(++i) == 'n' ? '\n' : line.charAt(i));
      }
    }
    return text.toString();
  }

  private static final Analyzer STANDARD = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  };

  private static final Analyzer SPACES = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new WhitespaceTokenizer(10_000));
    }
  };

  private static Directory index(Path texts, Analyzer analyzer) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String line : Files.readAllLines(texts)) {
        Document document = new Document();
        document.add(new TextField(BODY, unescaped(line), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private static void answer(Path folder, Directory directory, String name) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory);
        PrintWriter out = new PrintWriter(folder.resolve(name).toFile(), "UTF-8")) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (String line : Files.readAllLines(folder.resolve("queries.txt"))) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(line.split("\t")[1].split(" ")));
        ScoreDoc[] found = searcher.search(query(read(words)), reader.maxDoc()).scoreDocs;
        out.println(Arrays.stream(found).map(f -> f.doc).sorted().map(String::valueOf)
            .collect(Collectors.joining(",")));
      }
    }
  }

  private static void cut(Path folder) throws IOException {
    try (PrintWriter out = new PrintWriter(folder.resolve("lucene-words.txt").toFile(), "UTF-8")) {
      for (String line : Files.readAllLines(folder.resolve("raw.txt"))) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = STANDARD.tokenStream(BODY, unescaped(line))) {
          CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) words.add(word.toString());
          stream.end();
        }
        out.println(String.join(" ", words));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    answer(folder, index(folder.resolve("raw.txt"), STANDARD), "lucene-raw.txt");
    answer(folder, index(folder.resolve("cuts.txt"), SPACES), "lucene-cuts.txt");
    cut(folder);
  }
}
