import LedeKit
import Testing

@testable import Shell

struct LoadMeterTests {
  private var progress: LoadProgress {
    var progress = LoadProgress()
    progress.articles = 12_345
    progress.files = 3
    progress.filesFound = 9
    progress.bytes = 120_000_000
    progress.bytesFound = 232_000_000
    return progress
  }

  @Test func theLineSaysHowFarAndHowFast() {
    #expect(
      LoadMeter.line(progress, seconds: 10, left: "about 10 s left", width: 120)
        == "loading: 12,345 articles · 120 MB of 232 MB · 12 MB/s · 1,234 articles/s · about 10 s left"
    )
  }

  @Test(arguments: 1...100)
  func theLineFitsWithRoomForTheCursor(width: Int) {
    let line = LoadMeter.line(progress, seconds: 10, left: "about 10 s left", width: width)
    #expect(line.count < max(width, 1) || line.isEmpty)
    if width > 45 { #expect(line.hasSuffix("left")) }
    #expect(
      LoadMeter.line(LoadProgress(), seconds: 1, left: nil, width: width).count < max(width, 1))
  }

  @Test func aPipeHasNoLength() {
    var progress = progress
    progress.bytesFound = 0
    #expect(
      LoadMeter.line(progress, seconds: 10, left: nil, width: 80)
        == "loading: 12,345 articles · 120 MB · 12 MB/s · 1,234 articles/s")
  }
}
