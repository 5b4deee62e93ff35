import ApologyAnalysis
import Lexicon

/// The report for a person at a terminal.
public struct TextRenderer: Renderer {
  private let width: Int
  private let style: TextStyle

  /// Makes a renderer.
  /// - Parameters:
  ///   - width: Columns to fill; kept within 60 and 120.
  ///   - isColored: Whether to use colours.
  public init(width: Int = 80, isColored: Bool = false) {
    self.width = min(max(width, 60), 120)
    style = TextStyle(isColored: isColored)
  }

  /// The report of each draft, in the order given.
  public func render(_ drafts: [CheckedDraft]) -> String {
    drafts.map { drafts.count > 1 ? style(.heading, $0.source) + "\n\n" + render($0) : render($0) }
      .joined(separator: "\n")
  }

  private func render(_ checked: CheckedDraft) -> String {
    let report = checked.report
    if let care = report.care { return paragraph(care) + "\n" }
    guard report.isApology else { return paragraph(report.verdict) }
    var parts: [String] = []
    let excerpt = ExcerptView(draft: checked.draft, width: width - 4, style: style)
    parts += report.findings.map { finding($0, excerpt) }
    if let part = strengths(report) { parts.append(part) }
    if let part = missing(report) { parts.append(part) }
    parts.append(steps(report))
    parts.append(verdict(report))
    return parts.joined(separator: "\n")
  }

  // MARK: Parts

  private func finding(_ finding: Finding, _ excerpt: ExcerptView) -> String {
    let role: TextStyle.Role =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let place = finding.range.map { "Line \($0.start.line)" } ?? "The whole draft"
    var output = "\(style(.heading, place)) · \(style(role, Self.words(for: finding.category)))"
    output += style(.faint, "  [\(finding.rule)]") + "\n"
    if let range = finding.range { output += excerpt.render(range, role) }
    output += paragraph(finding.message, indent: 4)
    if !finding.suggestion.isEmpty { output += paragraph(finding.suggestion, indent: 4, lead: "→ ") }
    return output
  }

  /// An element that is there several times is listed once, with its first place.
  private func strengths(_ report: Report) -> String? {
    guard !report.strengths.isEmpty else { return nil }
    var output = style(.heading, "What it has") + "\n"
    for element in ApologyElement.allCases {
      let places = report.strengths.filter { $0.element == element }
      guard let first = places.first else { continue }
      let more = places.count > 1 ? " (and \(places.count - 1) more)" : ""
      let name = style(.strength, "+ " + Self.words(for: element))
      let excerpt = first.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let text = "line \(first.range.start.line): “\(excerpt)”\(more)"
      output += "  \(name)\n" + paragraph(text, indent: 6)
    }
    return output
  }

  private func missing(_ report: Report) -> String? {
    guard !report.missing.isEmpty else { return nil }
    var output = style(.heading, "What it could still say") + "\n"
    for missing in report.missing { output += paragraph(missing.prompt, indent: 2, lead: "? ") }
    return output
  }

  private func steps(_ report: Report) -> String {
    var output = style(.heading, "The seven steps") + "\n"
    for step in report.steps {
      let (sign, role): (String, TextStyle.Role) =
        switch step.status {
        case .met: ("✓", .strength)
        case .partly: ("~", .warning)
        case .missing: ("✗", .error)
        case .notCheckable: ("·", .faint)
        }
      output += "  \(style(role, sign)) \(step.step). \(step.title)\n" + paragraph(step.note, indent: 7)
    }
    return output
  }

  private func verdict(_ report: Report) -> String {
    var head = style(.heading, "All in all")
    if let band = report.band, let score = report.score { head += ": \(band) of 5 (score \(score))" }
    return head + "\n" + paragraph(report.verdict, indent: 2)
      + report.reasons.map { paragraph($0, indent: 2, lead: "- ") }.joined()
  }

  // MARK: Words

  private func paragraph(_ text: String, indent: Int = 0, lead: String = "") -> String {
    let blanks = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: lead.count)
    return TerminalText.wrap(text, width: width - indent - lead.count).enumerated()
      .map { blanks + ($0.offset == 0 ? lead : hanging) + $0.element + "\n" }.joined()
  }

  private static func words(for category: FaultCategory) -> String {
    switch category {
    case .deflection: "turns away from what you did"
    case .minimizing: "makes it smaller"
    case .blameShifting: "puts it on someone else"
    case .dismissing: "waves off how they feel"
    case .vagueness: "does not say what"
    case .missingI: "does not say who"
    case .pressure: "presses them"
    case .selfPunishment: "turns to your own pain"
    case .insincerity: "sounds as if it were not meant"
    }
  }

  private static func words(for element: ApologyElement) -> String {
    switch element {
    case .regret: "You say that you are sorry"
    case .ownership: "You own it"
    case .specifics: "You name what you did"
    case .validation: "You see what it did to them"
    case .repair: "You offer to put it right"
    case .commitment: "You say what will be different"
    case .listening: "You want to hear their side"
    case .patience: "You leave them time"
    }
  }
}
