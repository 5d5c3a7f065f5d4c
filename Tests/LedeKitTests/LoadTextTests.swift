import LedeKit
import Testing

struct LoadTextTests {
  @Test(arguments: [
    (0.0, "0 ms"), (0.0084, "8 ms"), (0.164, "0.16 s"), (9.994, "9.99 s"), (12.84, "12.8 s"),
    (59.94, "59.9 s"), (61.2, "1 min 1 s"), (185, "3 min 5 s"), (7_200, "120 min 0 s"),
  ])
  func times(seconds: Double, text: String) { #expect(LoadText.time(seconds) == text) }

  @Test(arguments: [
    (0.0, "0 bytes"), (999, "999 bytes"), (12_400, "12 kB"), (950_000, "1.0 MB"),
    (2_340_000, "2.3 MB"),
    (9_960_000, "10 MB"), (232_175_169, "232 MB"), (999_600_000, "1.0 GB"),
    (2_322_971_744, "2.3 GB"),
    (-5, "0 bytes"), (Double.nan, "0 GB"),
  ])
  func sizes(bytes: Double, text: String) { #expect(LoadText.size(bytes) == text) }
}
