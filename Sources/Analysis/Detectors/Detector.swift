import Lexicon

/// Finds what only code can see: where structure over sentences decides. What it finds is described by the lexicon's rule
/// that names it (`detector NAME`).
protocol Detector: Sendable {
  /// The name by which a rule asks for it.
  static var name: String { get }

  /// Adds what the detector finds in a document, as evidence for the rule that asked.
  func detect(_ entry: Int, in document: Document, into evidence: inout [Evidence])
}

/// All detectors, by name.
enum Detectors {
  private static let all: [any Detector] = [UnnamedActDetector()]

  /// The detector that a rule names, if there is one.
  static func named(_ name: String) -> (any Detector)? { all.first { type(of: $0).name == name } }
}
