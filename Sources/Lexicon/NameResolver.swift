import Segmentation

/// Resolves the names in a lexicon's declarations: classes in classes, phrases in patterns, fields in entries.
struct NameResolver {
  private let declarations: LexiconDeclarations
  private(set) var errors: [LexiconError] = []

  init(_ declarations: LexiconDeclarations) { self.declarations = declarations }

  private mutating func fail(_ file: String, _ line: Int, _ column: Int, _ problem: LexiconError.Problem) {
    errors.append(LexiconError(file: file, line: line, column: column, problem: problem))
  }

  // MARK: Classes

  /// The words of all classes.
  mutating func classes() -> [String: [(form: WordForm?, word: String)]] {
    var result: [String: [(form: WordForm?, word: String)]] = [:]
    for name in declarations.lists.keys.sorted() { result[name] = words(of: name, within: []) }
    return result
  }

  private mutating func words(of name: String, within outer: [String]) -> [(form: WordForm?, word: String)] {
    guard let list = declarations.lists[name] else { return [] }
    var words: [(form: WordForm?, word: String)] = []
    for value in list.entries {
      for item in value.text.split(separator: " ") {
        if item.first == "<", item.last == ">" {
          let inner = String(item.dropFirst().dropLast())
          if declarations.lists[inner] == nil {
            let suggestion = nearest(inner, in: Array(declarations.lists.keys))
            fail(list.file, value.line, value.column, .unknown("class", name: inner, suggestion: suggestion))
          } else if outer.contains(inner) || inner == name {
            fail(list.file, value.line, value.column, .endless("the class “\(inner)” contains itself"))
          } else {
            words += self.words(of: inner, within: outer + [name])
          }
          continue
        }
        words += inflected(String(item), list.kind)
      }
    }
    return words
  }

  /// The forms of one entry of a list. An entry of several words ("mix-up") counts by its first word.
  private func inflected(
    _ item: String, _ kind: LexiconDeclarations.WordList.Kind
  ) -> [(form: WordForm?, word: String)] {
    let forms: [(form: WordForm?, word: String)] =
      switch kind {
      case .words: [(nil, item)]
      case .verbs: Inflection.verb(item).map { ($0.form, $0.word) }
      case .nouns: Inflection.noun(item).map { (nil, $0) }
      }
    return forms.map { form, word in
      let folded = CaseFolder.fold(word)
      let canonical = declarations.variants[folded]
      guard let canonical, canonical.count == 1, !canonical[0].contains("|") else { return (form, folded) }
      return (form, canonical[0])
    }
  }

  // MARK: Patterns

  private func pattern(
    _ value: FieldValue, within outer: [String]
  ) throws(PatternParser.Failure) -> Pattern {
    let declarations = declarations
    let parsed = try PatternParser.parse(value.text, variants: declarations.variants) {
      name throws(LexiconError.Problem) in
      guard let phrase = declarations.phrases[name] else {
        let suggestion = nearest(name, in: Array(declarations.phrases.keys))
        throw .unknown("phrase", name: name, suggestion: suggestion)
      }
      guard !outer.contains(name) else { throw .endless("the phrase “\(name)” contains itself") }
      do throws(PatternParser.Failure) {
        return try self.pattern(phrase.value, within: outer + [name])
      } catch {
        throw error.problem
      }
    }
    return parsed
  }

  private func unknownClass(in pattern: Pattern) -> String? {
    switch pattern {
    case .test(let test, _): unknownClass(in: test)
    case .sequence(let parts), .choice(let parts): parts.lazy.compactMap { unknownClass(in: $0) }.first
    case .repeated(let part, _, _), .capture(_, let part): unknownClass(in: part)
    case .gap: nil
    }
  }

  private func unknownClass(in test: WordTest) -> String? {
    switch test {
    case .member(let name, _): declarations.lists[name] == nil ? name : nil
    case .oneOf(let tests): tests.lazy.compactMap { unknownClass(in: $0) }.first
    default: nil
    }
  }

  // MARK: Entries

  /// An entry with its fields read and checked.
  mutating func entry(_ raw: LexiconDeclarations.RawEntry) -> LexiconModel.PatternedEntry? {
    let before = errors.count
    let patterns = patterns(of: raw)
    let isFault = if case .fault = raw.kind { true } else { false }
    let severity = value(raw, "severity", Severity.allCases.map(\.rawValue)).flatMap(Severity.init(rawValue:))
    let step = value(raw, "step", (1...7).map(String.init)).flatMap { Int($0) }
    let (required, forbidden) = predicates(raw, "when")
    let (tolerated, _) = predicates(raw, "even")
    func need(_ isThere: Bool, _ what: String) -> LexiconError.Problem? {
      isThere ? nil : .missing(what, rule: raw.id)
    }
    let needs = [
      need(!joined(raw, "source").isEmpty, "a `source`"),
      need(raw.fields["flags"]?.isEmpty == false, "at least one `flags` example"),
      need(raw.fields["passes"]?.isEmpty == false, "at least one `passes` example"),
      need(
        raw.fields["match"]?.isEmpty == false || raw.fields["detector"] != nil, "a `match` or a `detector`"),
      need(raw.kind == .frame || !joined(raw, "message").isEmpty, "a `message`"),
      need(raw.kind == .frame || step != nil, "a `step` from 1 to 7"),
      need(!isFault || severity != nil, "a `severity`: error, warning or note"),
      need(!isFault || !joined(raw, "suggestion").isEmpty, "a `suggestion`"),
    ]
    for problem in needs.compactMap({ $0 }) { fail(raw.file, raw.line, 1, problem) }
    let flags = (raw.fields["flags"] ?? []).map { Example(text: Self.unescaped($0.text), line: $0.line) }
    for example in flags where example.unmarked.range == nil {
      fail(raw.file, example.line, 1, .expected("the place that is flagged, in `[ ]`"))
    }
    guard errors.count == before else { return nil }
    let entry = Entry(
      id: raw.id, kind: raw.kind, severity: severity ?? .note, step: step ?? 0,
      message: joined(raw, "message"), suggestion: joined(raw, "suggestion"), source: joined(raw, "source"),
      detector: raw.fields["detector"]?.first?.text, required: required, forbidden: forbidden,
      tolerated: tolerated, flags: flags,
      passes: (raw.fields["passes"] ?? []).map { Example(text: Self.unescaped($0.text), line: $0.line) },
      file: raw.file, line: raw.line)
    return LexiconModel.PatternedEntry(entry: entry, patterns: patterns)
  }

  private static func unescaped(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  private func joined(_ raw: LexiconDeclarations.RawEntry, _ field: String) -> String {
    (raw.fields[field] ?? []).map(\.text).joined(separator: " ")
  }

  private mutating func value(
    _ raw: LexiconDeclarations.RawEntry, _ field: String, _ allowed: [String]
  ) -> String? {
    guard let value = raw.fields[field]?.first else { return nil }
    guard allowed.contains(value.text) else {
      fail(raw.file, value.line, value.column, .expected("one of \(allowed.joined(separator: ", "))"))
      return nil
    }
    return value.text
  }

  private mutating func predicates(
    _ raw: LexiconDeclarations.RawEntry, _ field: String
  ) -> (positive: FrameSet, negative: FrameSet) {
    var sets = (positive: FrameSet(), negative: FrameSet())
    for value in raw.fields[field] ?? [] {
      for item in value.text.split(separator: ",") {
        let words = item.split(separator: " ").map(String.init)
        let name = words.last ?? ""
        guard let predicate = FramePredicate(rawValue: name), words.count == 1 || words.first == "not" else {
          let suggestion = nearest(name, in: FramePredicate.allCases.map(\.rawValue))
          fail(raw.file, value.line, value.column, .unknown("frame", name: name, suggestion: suggestion))
          continue
        }
        if words.count == 1 {
          sets.positive.bits |= predicate.bit
        } else {
          sets.negative.bits |= predicate.bit
        }
      }
    }
    return sets
  }

  private mutating func patterns(
    of raw: LexiconDeclarations.RawEntry
  ) -> [(role: PatternRole, pattern: PatternEntry)] {
    var result: [(role: PatternRole, pattern: PatternEntry)] = []
    for role in PatternRole.allCases {
      for value in raw.fields[role.keyword] ?? [] {
        do throws(PatternParser.Failure) {
          let pattern = try pattern(value, within: [])
          if let name = unknownClass(in: pattern) {
            let suggestion = nearest(name, in: Array(declarations.lists.keys))
            fail(raw.file, value.line, value.column, .unknown("class", name: name, suggestion: suggestion))
          } else if pattern.matchesNothing {
            fail(raw.file, value.line, value.column, .endless("the pattern matches without any word"))
          } else {
            result.append((role, PatternEntry(line: value.line, pattern: pattern)))
          }
        } catch {
          fail(raw.file, value.line, value.column + error.offset, error.problem)
        }
      }
    }
    return result
  }
}

extension Pattern {
  /// Whether the pattern can match without any word.
  var matchesNothing: Bool {
    switch self {
    case .test: false
    case .sequence(let parts): parts.allSatisfy(\.matchesNothing)
    case .choice(let parts): parts.contains(where: \.matchesNothing)
    case .repeated(let part, let min, _): min == 0 || part.matchesNothing
    case .gap: true
    case .capture(_, let part): part.matchesNothing
    }
  }
}
