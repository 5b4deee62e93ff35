import Lexicon
import Segmentation

/// A range of a draft, from its first to after its last character.
public struct DraftRange: Sendable, Equatable {
  /// Where it begins, and where it ends.
  public let start: Position, end: Position
}

/// A mechanical change that mends a finding.
public struct Fix: Sendable, Equatable {
  /// What is replaced.
  public let range: DraftRange
  /// What it is replaced by.
  public let replacement: String
  /// Whether meaning and grammar survive in every known case.
  public let isSafe: Bool
}

/// A place where the draft weakens itself.
public struct Finding: Sendable, Equatable {
  /// The rule's name.
  public let rule: String
  /// The kind of fault.
  public let category: FaultCategory
  /// How much it weighs.
  public let severity: Severity
  /// The article's step that it concerns, 1–7.
  public let step: Int
  /// Why the place weakens the apology.
  public let message: String
  /// How it could be said, or a question to the writer.
  public let suggestion: String
  /// The draft's own words.
  public let excerpt: String
  /// Where they stand; nil for a finding about the whole draft.
  public let range: DraftRange?
  /// A change that mends it, if one is mechanical.
  public let fix: Fix?
}

/// A place where the draft does what an apology needs.
public struct Strength: Sendable, Equatable {
  /// The element that it is.
  public let element: ApologyElement
  /// The rule that saw it.
  public let rule: String
  /// The article's step that it serves, 1–7.
  public let step: Int
  /// The draft's own words.
  public let excerpt: String
  /// Where they stand.
  public let range: DraftRange
}

/// An element that the draft lacks.
public struct MissingElement: Sendable, Equatable {
  /// The element.
  public let element: ApologyElement
  /// The article's step that it belongs to.
  public let step: Int
  /// A question to the writer.
  public let prompt: String
}

/// How a draft stands to one of the article's seven steps.
public struct StepResult: Sendable, Equatable {
  /// How far a step is done.
  public enum Status: String, Sendable, CaseIterable {
    case met, partly, missing
    case notCheckable = "not-checkable"
  }

  /// The step, 1–7.
  public let step: Int
  /// Its title in the article.
  public let title: String
  /// How far the draft does it.
  public let status: Status
  /// What that rests on.
  public let note: String
}

/// What the analysis of a draft found.
public struct Report: Sendable, Equatable {
  /// The language whose lexicon was used.
  public let language: String
  /// Whether the draft apologizes at all; if not, nothing is judged.
  public let isApology: Bool
  /// 0–100; nil if the draft is no apology or ``care`` is set.
  public let score: Int?
  /// 1 (makes it worse) to 5 (as good as one could wish); nil as the score is.
  public let band: Int?
  /// The report in one line.
  public let verdict: String
  /// The few things that set the band, most important first.
  public let reasons: [String]
  /// How many sentences and words were read.
  public let sentenceCount: Int, wordCount: Int
  /// The seven steps.
  public let steps: [StepResult]
  /// The faults, by start, then rule.
  public let findings: [Finding]
  /// The strengths, by start, then rule.
  public let strengths: [Strength]
  /// What is missing, by step.
  public let missing: [MissingElement]
  /// A plain line that says where help is, if the draft speaks of wishing to die or of violence.
  public let care: String?
}
