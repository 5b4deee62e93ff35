import ApologyAnalysis
import ArgumentParser
import FoundationEssentials
import Lexicon

/// Checks lexicon files with their examples and compiles the built-in table.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check lexicon files, run their examples, compile the built-in table.")

  @Option(help: "The folder of .lex files.")
  var folder = "Lexicons/en"

  @Option(help: "Write the compiled table to this file.")
  var output: String?

  @Option(help: "Only report on files whose name contains this.")
  var only: String?

  func run() throws {
    let analyzer = try LexiconFolder(path: folder).analyzer(isWanted: isWanted)
    let table = analyzer.lexicon
    let failures = try ExampleRunner(analyzer).failures().filter { isWanted($0.file) }
    for failure in failures { print(failure) }
    let bytes = table.encoded
    if let output { try Data(bytes).write(to: URL(filePath: output)) }
    print(
      "\(table.entryCount) entries, \(table.patternCount) patterns, \(table.positionCount) positions,",
      "\(table.symbolCount) symbols, \(bytes.count) bytes; \(failures.count) examples fail")
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func isWanted(_ file: String) -> Bool { only.map(file.contains) ?? true }
}
