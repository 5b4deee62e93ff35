import ApologyAnalysis
import ArgumentParser
import Lexicon

/// Tells about a rule, a fault or a strength.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule, a fault or a strength, with examples.",
    discussion: """
      Names are those in [ ] in a report, and those of `amends rules`. In examples, [ ] marks what is found.

        amends explain conditional-apology
        amends explain deflection
        amends explain repair
      """)

  @Argument(help: "A rule, a fault or a strength.")
  var name: String

  func run() throws {
    let rules = try RuleBook().rules
    if let rule = rules.first(where: { $0.id == name }) {
      return Output.write(Self.text(rule))
    }
    let group = rules.filter { RuleBook.name(of: $0.kind) == name }
    guard let first = group.first else {
      let names = rules.map(\.id) + Set(rules.map { RuleBook.name(of: $0.kind) }).sorted()
      Output.complain(Problem.unknownName(name, suggestion: nearest(name, in: names)).description)
      throw ExitStatus.couldNotCheck
    }
    var output = "\(name): \(RuleBook.meaning(of: first.kind))\n"
    for rule in group { output += "\n  \(rule.id)\n      \(rule.message)\n" }
    Output.write(output)
  }

  private static func text(_ rule: Entry) -> String {
    var output = "\(rule.id) (\(RuleBook.name(of: rule.kind))"
    if case .fault = rule.kind { output += ", \(rule.severity.rawValue)" }
    output += ", step \(rule.step) of 7)\n\n\(rule.message)\n"
    if !rule.suggestion.isEmpty { output += "\(rule.suggestion)\n" }
    output += "\nFound in:\n" + rule.flags.map { "  \(oneLine($0.text))\n" }.joined()
    output += "\nNot in:\n" + rule.passes.map { "  \(oneLine($0.text))\n" }.joined()
    return output + "\nSource: \(rule.source)\n"
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " / ")
  }
}
