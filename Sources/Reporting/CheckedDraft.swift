import ApologyAnalysis

/// A draft that was checked: where it came from, its bytes and its report.
public struct CheckedDraft: Sendable {
  /// The file's name as given, or `<stdin>`.
  public let source: String
  /// The draft.
  public let draft: Draft
  /// What was found.
  public let report: Report

  /// Puts the three together.
  public init(source: String, draft: Draft, report: Report) {
    self.source = source
    self.draft = draft
    self.report = report
  }
}

/// Puts checked drafts into words for a reader or a program.
public protocol Renderer: Sendable {
  /// The whole output, ending in a line end unless it is empty.
  func render(_ drafts: [CheckedDraft]) -> String
}

/// The name and version that reports carry.
public enum Tool {
  /// The program's name.
  public static let name = "amends"
  /// The program's version, as semantic versioning has it.
  public static let version = "0.1.0"
}
