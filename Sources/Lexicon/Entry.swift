/// The nine ways of weakening an apology. The raw value is the name in lexicons and output.
public enum FaultCategory: String, CaseIterable, Sendable {
  case deflection, minimizing
  case blameShifting = "blame-shifting"
  case dismissing, vagueness
  case missingI = "missing-i"
  case pressure
  case selfPunishment = "self-punishment"
  case insincerity
}

/// The eight elements of an apology. The raw value is the name in lexicons and output.
public enum ApologyElement: String, CaseIterable, Sendable {
  case regret, ownership, specifics, validation, repair, commitment, listening, patience
}

/// How much a finding weighs.
public enum Severity: String, CaseIterable, Sendable {
  case note, warning, error
}

extension Severity: Comparable {
  /// Notes weigh less than warnings, warnings less than errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What an entry of a lexicon recognises.
public enum EntryKind: Hashable, Sendable {
  /// A fault of this category.
  case fault(FaultCategory)
  /// An element of an apology.
  case strength(ApologyElement)
  /// A frame that detectors and conditions ask for.
  case frame
}

/// A fact about the sentence around a match that a rule may ask for.
public enum FramePredicate: String, CaseIterable, Sendable {
  case quoted, reported, negated, cured, question, conditional, short, opening, closing
  case firstPerson = "first-person"
  case secondPerson = "second-person"
  case apologizing
  case afterBut = "after-but"
  case beforeBut = "before-but"
  case namedAct = "named-act"
  case actNearby = "act-nearby"

  /// The bit that stands for the predicate in a ``FrameSet``.
  public var bit: UInt32 { 1 << UInt32(Self.allCases.firstIndex(of: self) ?? 0) }
}

/// A set of frame predicates.
public struct FrameSet: Sendable, Equatable {
  /// One bit a predicate.
  public var bits: UInt32

  /// Makes a set.
  public init(_ predicates: [FramePredicate] = []) {
    bits = predicates.reduce(0) { $0 | $1.bit }
  }

  init(bits: UInt32) { self.bits = bits }

  /// Whether the predicate is in the set.
  public func contains(_ predicate: FramePredicate) -> Bool { bits & predicate.bit != 0 }
}

/// What a pattern of a rule is for.
package enum PatternRole: UInt32, CaseIterable, Sendable {
  case match
  case unless, unlessBefore, unlessAfter, unlessClause, unlessNearby
  case with, withBefore, withAfter, withClause, withNearby

  /// The field's name in a lexicon.
  package var keyword: String {
    switch self {
    case .match: "match"
    case .unless: "unless"
    case .unlessBefore: "unless-before"
    case .unlessAfter: "unless-after"
    case .unlessClause: "unless-clause"
    case .unlessNearby: "unless-nearby"
    case .with: "with"
    case .withBefore: "with-before"
    case .withAfter: "with-after"
    case .withClause: "with-clause"
    case .withNearby: "with-nearby"
    }
  }
}

/// An example of a rule, with the line it stands at.
public struct Example: Sendable, Equatable {
  /// The text; in a `flags` example the exact place stands in `[ ]`.
  public let text: String
  /// The line in the file, 1-based.
  public let line: Int

  package init(text: String, line: Int) {
    self.text = text
    self.line = line
  }

  /// The text without the marks, and the UTF-8 range that was marked.
  public var unmarked: (text: String, range: Range<Int>?) {
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(of: 0x5B), let close = bytes.lastIndex(of: 0x5D), open < close else {
      return (text, nil)
    }
    let inner = bytes[open + 1..<close]
    let plain = bytes[..<open] + inner + bytes[(close + 1)...]
    return (String(decoding: plain, as: UTF8.self), open..<open + inner.count)
  }
}

/// A rule or a frame, as written in a lexicon.
public struct Entry: Sendable {
  /// The name: "conditional-apology".
  public let id: String
  /// What it recognises.
  public let kind: EntryKind
  /// How much a finding of it weighs; notes for what is no fault.
  public let severity: Severity
  /// The article's step, 1–7; 0 for frames.
  public let step: Int
  /// Why the place matters, in one sentence.
  public let message: String
  /// How it could be said; may be empty for strengths.
  public let suggestion: String
  /// Where the rule comes from.
  public let source: String
  /// The detector in code that finds it, if no pattern does.
  public let detector: String?
  /// The frames in which the rule fires only, and never.
  public let required: FrameSet, forbidden: FrameSet
  /// The frames that silence the rule by default but not here.
  public let tolerated: FrameSet
  /// Sentences it must flag.
  public let flags: [Example]
  /// Sentences it must not flag.
  public let passes: [Example]
  /// The file and the line of its first line.
  public let file: String, line: Int
}
