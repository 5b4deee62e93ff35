import ApologyAnalysis
import ArgumentParser
import FoundationEssentials
import Lexicon
import Reporting

/// Lists the rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules.", discussion: "amends explain RULE tells all about one.")

  @Option(help: "How to print: text or json.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let rules = try RuleBook().rules
    switch format {
    case .text: Output.write(Self.table(rules))
    case .json: Output.write(try Self.json(rules))
    }
  }

  private static func table(_ rules: [Entry]) -> String {
    var output = ""
    var group: EntryKind?
    for rule in rules {
      if rule.kind != group {
        output += (group == nil ? "" : "\n") + RuleBook.name(of: rule.kind) + "\n"
        group = rule.kind
      }
      let severity: String? = if case .fault = rule.kind { rule.severity.rawValue } else { nil }
      output += "  \(rule.id)" + (severity.map { " (\($0))" } ?? "") + "\n      \(rule.message)\n"
    }
    return output
  }

  private static func json(_ rules: [Entry]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rules.map(RuleObject.init)), as: UTF8.self) + "\n"
  }
}

/// A rule for programs.
private struct RuleObject: Encodable {
  let rule, message, suggestion, source: String
  let category, element, severity: String?
  let step: Int

  init(_ entry: Entry) {
    rule = entry.id
    message = entry.message
    suggestion = entry.suggestion
    source = entry.source
    step = entry.step
    switch entry.kind {
    case .fault(let fault): (category, element, severity) = (fault.rawValue, nil, entry.severity.rawValue)
    case .strength(let strength): (category, element, severity) = (nil, strength.rawValue, nil)
    case .frame: (category, element, severity) = (nil, nil, nil)
    }
  }
}
