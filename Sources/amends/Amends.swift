import ArgumentParser
import Reporting

/// The program: reads drafts, prints reports. The only place where files are read and written and where an exit code is
/// decided.
@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "A linter for apologies. Nothing leaves your machine.",
    discussion: """
      Reads the draft of an apology and shows where it turns away from what was done, what it has and lacks, and how \
      each place could be said.

        amends draft.txt
        cat draft.txt | amends --format json

      It exits with 0 if the draft passes the bar, 1 if it does not, 2 if something could not be checked.
      """,
    version: Tool.version,
    subcommands: [Check.self, Rules.self, Explain.self],
    defaultSubcommand: Check.self)

  /// Runs a command and turns whatever went wrong into words and an exit code.
  static func main() {
    Output.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Output.exit(status)
    } catch {
      if exitCode(for: error) == .success {
        Output.write(fullMessage(for: error) + "\n")
        Output.exit(.passes)
      }
      Output.complain(message(for: error))
      Output.exit(.couldNotCheck)
    }
  }
}

/// What the exit code says.
enum ExitStatus: Int32, Error {
  /// Every draft passes the bar.
  case passes = 0
  /// A draft falls below it.
  case fallsBelow = 1
  /// Something could not be checked.
  case couldNotCheck = 2
}
