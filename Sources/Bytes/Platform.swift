#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether an open file is a terminal.
package func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

/// The value of an environment variable, nil when it is not set.
package func environment(_ name: String) -> String? {
  guard !name.utf8.contains(0), let value = getenv(name) else { return nil }
  return String(cString: value)
}

/// The user's folder: `HOME`, else what the user database says; nil when neither names one.
package func homeFolder() -> String? {
  if let home = environment("HOME"), !home.isEmpty { return home }
  var entry = passwd()
  var found: UnsafeMutablePointer<passwd>?
  var buffer = [CChar](repeating: 0, count: 16_384)
  return buffer.withUnsafeMutableBufferPointer { buffer in
    guard getpwuid_r(getuid(), &entry, buffer.baseAddress!, buffer.count, &found) == 0,
      found != nil, let folder = entry.pw_dir
    else { return nil }
    return String(cString: folder)
  }
}

/// Ends the process with an exit status.
package func endProcess(_ status: Int32) -> Never { exit(status) }

/// The complementary error function.
package func complementaryError(_ x: Double) -> Double { erfc(x) }

/// Nanoseconds on a clock that never goes back; only differences mean anything.
package func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
}

/// The most bytes of memory that the process had so far.
package func peakMemory() -> Int {
  var usage = rusage()
  #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1_024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #endif
}

/// Gives memory that was freed back to the system, where the allocator would keep it: glibc's does, and
/// names its way of giving back in a header that Swift does not see.
package func returnFreedMemory() {
  guard let program = dlopen(nil, RTLD_NOW) else { return }
  defer { dlclose(program) }
  guard let symbol = dlsym(program, "malloc_trim") else { return }
  _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)(0)
}

/// Makes writing to a pipe whose reader has gone, or past the largest size of a file, an error of the
/// write instead of the process's end.
package func ignoreWriteSignals() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
