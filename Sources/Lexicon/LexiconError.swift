/// Something wrong in a lexicon file.
public struct LexiconError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// A line or a pattern does not have the form it needs; says what was expected.
    case expected(String)
    /// A name (class, phrase, category, field …) that nothing declares.
    case unknown(String, name: String, suggestion: String?)
    /// A name declared twice; says where first.
    case duplicate(String, name: String, first: String)
    /// A rule lacks something every rule must have.
    case missing(String, rule: String)
    /// A pattern that matches without any word, or a phrase that contains itself.
    case endless(String)
    /// An example does not do what it stands for; says what happened instead.
    case example(String)
  }

  /// The file, as it was named by the caller.
  public let file: String
  /// The line, 1-based.
  public let line: Int
  /// The column, 1-based, in characters.
  public let column: Int
  /// What is wrong there.
  public let problem: Problem

  /// Makes an error at a place.
  public init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

extension LexiconError: CustomStringConvertible {
  /// The error as `file:line:column: what was expected`.
  public var description: String { "\(file):\(line):\(column): \(problem)" }
}

extension LexiconError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .expected(let what): "expected \(what)"
    case .unknown(let kind, let name, let suggestion):
      "there is no \(kind) “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "")
    case .duplicate(let kind, let name, let first): "the \(kind) “\(name)” stands already at \(first)"
    case .missing(let what, let rule): "the rule “\(rule)” needs \(what)"
    case .endless(let what): what
    case .example(let what): what
    }
  }
}

/// All errors found in the files of a lexicon.
public struct LexiconErrors: Error, Sendable {
  /// The errors, by file and line; never empty.
  public let errors: [LexiconError]

  /// Bundles errors.
  public init(_ errors: [LexiconError]) { self.errors = errors }
}

/// One lexicon file: a name for messages and its bytes.
public struct LexiconSource: Sendable {
  /// The name that errors show.
  public let name: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// Makes a source.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
