import Reporting
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writing to standard output and standard error.
enum Output {
  /// A reader that has gone away is no failure: writing then stops quietly.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard output.
  static func write(_ text: String) {
    write(text, to: .standardOutput)
  }

  /// Writes `amends: why` to standard error.
  static func complain(_ why: String) {
    write("\(Tool.name): \(why)\n", to: .standardError)
  }

  /// Ends the program.
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #else
      Musl.exit(status.rawValue)
    #endif
  }

  private static func write(_ text: String, to file: FileDescriptor) {
    do {
      try file.writeAll(text.utf8)
    } catch Errno.brokenPipe {
      return
    } catch {
      exit(.couldNotCheck)
    }
  }
}

/// What the terminal is like.
enum Terminal {
  /// Whether a stream goes to a terminal.
  static func isTerminal(_ file: FileDescriptor) -> Bool { isatty(file.rawValue) == 1 }

  /// The columns of standard output's terminal, or of `COLUMNS`, or 80.
  static var width: Int {
    var size = winsize()
    if ioctl(FileDescriptor.standardOutput.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// Whether colours are welcome: on a terminal that is not dumb, unless NO_COLOR is set (no-color.org).
  static var wantsColor: Bool {
    isTerminal(.standardOutput) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
