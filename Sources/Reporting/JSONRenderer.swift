import ApologyAnalysis
import FoundationEssentials

/// The report for programs: one object a draft, an array for several. The schema lies in `Fixtures/schema/report.schema.json`.
public struct JSONRenderer: Renderer {
  private let isArray: Bool

  /// Makes the renderer.
  /// - Parameter isArray: Whether several files were asked for, so that the output is an array however many could be read.
  public init(isArray: Bool = false) { self.isArray = isArray }

  /// The report of each draft, in the order given.
  public func render(_ drafts: [CheckedDraft]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let reports = drafts.map(ReportObject.init)
    // Encoding strings and numbers cannot fail.
    let bytes = !isArray && reports.count == 1 ? try? encoder.encode(reports[0]) : try? encoder.encode(reports)
    return String(decoding: bytes ?? Data(), as: UTF8.self) + "\n"
  }
}

/// The contract's object. Keys are in snake_case; absent values are written as null.
private struct ReportObject: Encodable {
  let checked: CheckedDraft

  init(_ checked: CheckedDraft) { self.checked = checked }

  private enum Key: String, CodingKey {
    case schemaVersion, tool, source, language, isApology, score, band, verdict, counts, steps, findings
    case strengths, missing, care
  }

  func encode(to encoder: any Encoder) throws {
    let report = checked.report
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(1, forKey: .schemaVersion)
    try object.encode(["name": Tool.name, "version": Tool.version], forKey: .tool)
    try object.encode(checked.source, forKey: .source)
    try object.encode(report.language, forKey: .language)
    try object.encode(report.isApology, forKey: .isApology)
    try object.encode(report.score, forKey: .score)
    try object.encode(report.band, forKey: .band)
    try object.encode(report.verdict, forKey: .verdict)
    try object.encode(["sentences": report.sentenceCount, "words": report.wordCount], forKey: .counts)
    try object.encode(report.steps.map(StepObject.init), forKey: .steps)
    try object.encode(report.findings.map(FindingObject.init), forKey: .findings)
    try object.encode(report.strengths.map(StrengthObject.init), forKey: .strengths)
    try object.encode(report.missing.map(MissingObject.init), forKey: .missing)
    try object.encode(report.care, forKey: .care)
  }
}

private struct StepObject: Encodable {
  let step: Int
  let title, status, note: String

  init(_ result: StepResult) {
    step = result.step
    title = result.title
    status = result.status.rawValue
    note = result.note
  }
}

private struct PositionObject: Encodable {
  let offset, line, column, utf16: Int

  init(_ position: Position) {
    offset = position.offset
    line = position.line
    column = position.column
    utf16 = position.utf16
  }

  /// Spelled out because the snake-case conversion would take "utf16" apart.
  private enum CodingKeys: String, CodingKey { case offset, line, column, utf16 }
}

private struct RangeObject: Encodable {
  let start, end: PositionObject

  init(_ range: DraftRange) {
    start = PositionObject(range.start)
    end = PositionObject(range.end)
  }
}

private struct FindingObject: Encodable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum Key: String, CodingKey {
    case rule, category, severity, step, message, suggestion, excerpt, range, fix
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(finding.rule, forKey: .rule)
    try object.encode(finding.category.rawValue, forKey: .category)
    try object.encode(finding.severity.rawValue, forKey: .severity)
    try object.encode(finding.step, forKey: .step)
    try object.encode(finding.message, forKey: .message)
    try object.encode(finding.suggestion, forKey: .suggestion)
    try object.encode(finding.excerpt, forKey: .excerpt)
    try object.encode(finding.range.map(RangeObject.init), forKey: .range)
    try object.encode(finding.fix.map(FixObject.init), forKey: .fix)
  }
}

private struct FixObject: Encodable {
  let range: RangeObject
  let replacement: String
  let safe: Bool

  init(_ fix: Fix) {
    range = RangeObject(fix.range)
    replacement = fix.replacement
    safe = fix.isSafe
  }
}

private struct StrengthObject: Encodable {
  let element, rule: String
  let step: Int
  let excerpt: String
  let range: RangeObject

  init(_ strength: Strength) {
    element = strength.element.rawValue
    rule = strength.rule
    step = strength.step
    excerpt = strength.excerpt
    range = RangeObject(strength.range)
  }
}

private struct MissingObject: Encodable {
  let element: String
  let step: Int
  let prompt: String

  init(_ missing: MissingElement) {
    element = missing.element.rawValue
    step = missing.step
    prompt = missing.prompt
  }
}
