import ArgumentParser

/// Tools for those who work on the rules; not installed.
@main
struct AmendsDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends-dev",
    abstract: "Compile the lexicons and measure the rules.",
    subcommands: [LexiconCommand.self, GoldCommand.self, FitCommand.self, SignsCommand.self])
}
