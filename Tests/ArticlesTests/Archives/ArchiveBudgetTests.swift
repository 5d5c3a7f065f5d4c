import Testing

@testable import Articles

struct ArchiveBudgetTests {
  private func budget(_ change: (inout ArchiveLimits) -> Void) -> (ArchiveBudget, ArchiveInput) {
    var limits = ArchiveLimits()
    change(&limits)
    let input = ArchiveInput(.memory(Array(repeating: 7, count: 100)))
    return (ArchiveBudget(of: input, limits: limits), input)
  }

  @Test func whatComesOfAnArchiveIsBoundByWhatWasReadOfIt() {
    let (budget, input) = budget {
      $0.freeBytes = 1_000
      $0.ratio = 10
    }
    #expect(budget.take(bytes: 1_000))
    #expect(input.next()?.count == 100)
    #expect(budget.take(bytes: 1_000))
    #expect(!budget.take(bytes: 1))
    #expect(budget.refusal?.contains("100 bytes") == true)
    #expect(budget.refusal?.contains("10 times") == true)
    #expect(budget.refusalToTell() != nil)
    #expect(budget.refusalToTell() == nil)
  }

  @Test func bytesThatAreReadAgainCountOnce() {
    let (budget, input) = budget {
      $0.freeBytes = 0
      $0.ratio = 10
    }
    for _ in 0..<5 {
      #expect(input.seek(to: 0) == 0)
      #expect(input.next()?.count == 100)
    }
    #expect(!budget.take(bytes: 1_001))
  }

  @Test func theWholeIsBound() {
    let (budget, _) = budget { $0.totalBytes = 500 }
    #expect(budget.take(bytes: 500))
    #expect(!budget.take(bytes: 1))
    #expect(budget.refusal?.contains("500 bytes") == true)
  }

  @Test func entriesAreCounted() {
    let (budget, _) = budget { $0.entries = 2 }
    #expect(budget.takeEntry() && budget.takeEntry())
    #expect(!budget.takeEntry())
    #expect(budget.refusal?.contains("2 entries") == true)
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (1_500, "1.5 kB"),
    (64_000_000, "64 MB"), (9_990_000, "9.9 MB"), (1_000_000_000, "1 GB"),
    (16_300_000_000, "16 GB"), (Int.max, "9.2 EB"),
  ])
  func bytesWithAUnit(bytes: Int, text: String) { #expect(byteText(bytes) == text) }
}
