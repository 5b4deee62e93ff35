import Segmentation

/// Reads the pattern language that `Lexicons/README.md` describes.
struct PatternParser {
  /// A problem at a byte of the pattern's text.
  struct Failure: Error {
    let offset: Int
    let problem: LexiconError.Problem
  }

  private let bytes: [UInt8]
  private var index = 0
  private let phrases: (String) throws(LexiconError.Problem) -> Pattern
  private let variants: [String: [String]]

  /// Reads a pattern.
  /// - Parameters:
  ///   - text: The pattern as written.
  ///   - variants: Spellings and the words they stand for; patterns are normalized as drafts are.
  ///   - phrases: Gives the pattern of a named phrase.
  /// - Returns: The pattern, phrases put in.
  /// - Throws: ``Failure`` at the byte where it cannot be read.
  static func parse(
    _ text: String, variants: [String: [String]],
    phrases: @escaping (String) throws(LexiconError.Problem) -> Pattern
  ) throws(Failure) -> Pattern {
    var parser = PatternParser(bytes: Array(text.utf8), phrases: phrases, variants: variants)
    let pattern = try parser.choice()
    guard parser.index == parser.bytes.count else { throw parser.failure("the end of the pattern") }
    return pattern
  }

  private init(
    bytes: [UInt8], phrases: @escaping (String) throws(LexiconError.Problem) -> Pattern,
    variants: [String: [String]]
  ) {
    self.bytes = bytes
    self.phrases = phrases
    self.variants = variants
  }

  private func failure(_ expected: String) -> Failure {
    Failure(offset: index, problem: .expected(expected))
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while current == UInt8(ascii: " ") { index += 1 }
  }

  /// Sequences separated by spaced bars.
  private mutating func choice() throws(Failure) -> Pattern {
    var options = [try sequence()]
    while current == UInt8(ascii: "|") {
      index += 1
      options.append(try sequence())
    }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(Failure) -> Pattern {
    var parts: [Pattern] = []
    skipBlanks()
    while let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      parts.append(try repeatable())
      skipBlanks()
    }
    guard !parts.isEmpty else { throw failure("a word, a class `<…>`, a phrase `{…}` or a group `(…)`") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// Items joined by tight bars.
  private mutating func tightChoice() throws(Failure) -> Pattern {
    var options = [try item()]
    while current == UInt8(ascii: "|"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: " "),
      index > 0, bytes[index - 1] != UInt8(ascii: " ")
    {
      index += 1
      options.append(try item())
    }
    return options.count == 1 ? options[0] : Self.merged(options)
  }

  /// Items joined by tight bars, then `?`, `*` or `+`.
  private mutating func repeatable() throws(Failure) -> Pattern {
    let pattern = try tightChoice()
    switch current {
    case UInt8(ascii: "?"):
      index += 1
      return .repeated(pattern, min: 0, max: 1)
    case UInt8(ascii: "*"):
      index += 1
      return .repeated(pattern, min: 0, max: nil)
    case UInt8(ascii: "+"):
      index += 1
      return .repeated(pattern, min: 1, max: nil)
    default:
      return pattern
    }
  }

  /// Single-word alternatives become one test, which keeps the automaton small.
  private static func merged(_ options: [Pattern]) -> Pattern {
    var tests: [WordTest] = []
    for option in options {
      guard case .test(let test, negated: false) = option, test.isWord else { return .choice(options) }
      tests.append(test)
    }
    return .test(.oneOf(tests))
  }

  private mutating func item() throws(Failure) -> Pattern {
    guard let byte = current else { throw failure("a word") }
    switch byte {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "<"): return .test(try wordClass())
    case UInt8(ascii: "{"): return try phrase()
    case UInt8(ascii: "!"): return try negation()
    case UInt8(ascii: "^"): return edge(.sentenceStart)
    case UInt8(ascii: "$"): return edge(.sentenceEnd)
    case UInt8(ascii: ","): return edge(.clauseEdge)
    case UInt8(ascii: "."): return try gap()
    case UInt8(ascii: "_"): return edge(.any)
    default: return try word()
    }
  }

  private mutating func edge(_ test: WordTest) -> Pattern {
    index += 1
    return .test(test)
  }

  private mutating func group() throws(Failure) -> Pattern {
    index += 1
    let inner = try choice()
    guard current == UInt8(ascii: ")") else { throw failure("`)`") }
    index += 1
    return inner
  }

  private mutating func name(until close: Unicode.Scalar, _ what: String) throws(Failure) -> String {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: close), byte != UInt8(ascii: " ") { index += 1 }
    guard current == UInt8(ascii: close), index > start else { throw failure("\(what), then `\(close)`") }
    index += 1
    return String(decoding: bytes[start..<index - 1], as: UTF8.self)
  }

  private mutating func wordClass() throws(Failure) -> WordTest {
    let start = index
    let name = try name(until: ">", "the name of a class")
    if let ending = name.first == "-" ? Ending(rawValue: String(name.dropFirst())) : nil {
      return .ending(ending)
    }
    switch name {
    case "number": return .number
    case "name": return .name
    default: break
    }
    guard let dot = name.firstIndex(of: ".") else { return .member(of: name, form: nil) }
    guard let form = WordForm(rawValue: String(name[name.index(after: dot)...])) else {
      index = start
      throw failure("one of the forms base, s, past, pp, ing after the point")
    }
    return .member(of: String(name[..<dot]), form: form)
  }

  private mutating func phrase() throws(Failure) -> Pattern {
    let start = index
    let name = try name(until: "}", "the name of a phrase")
    do throws(LexiconError.Problem) {
      return try phrases(name)
    } catch {
      throw Failure(offset: start, problem: error)
    }
  }

  private mutating func negation() throws(Failure) -> Pattern {
    index += 1
    let start = index
    guard case .test(let test, negated: false) = try tightChoice(), test.isWord else {
      index = start
      throw failure("one word or class after `!`")
    }
    return .test(test, negated: true)
  }

  private mutating func gap() throws(Failure) -> Pattern {
    var dots = 0
    while current == UInt8(ascii: ".") {
      dots += 1
      index += 1
    }
    guard dots == 2 || dots == 3 else { throw failure("`..` or `...`") }
    var digits = 0
    var count = 0
    while let byte = current, byte >= 0x30, byte <= 0x39, digits < 2 {
      count = count * 10 + Int(byte - 0x30)
      digits += 1
      index += 1
    }
    return .gap(max: digits > 0 ? count : dots == 2 ? 3 : 8, crossesClauses: dots == 3)
  }

  private static let stops = Set(" |()<>{}?*+^$,.!=".utf8)

  private mutating func word() throws(Failure) -> Pattern {
    let start = index
    while let byte = current, !Self.stops.contains(byte) { index += 1 }
    guard index > start else { throw failure("a word") }
    let written = String(decoding: bytes[start..<index], as: UTF8.self)
    if current == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") {
      index += 1
      return .capture(written, try group())
    }
    let parts = written.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { CaseFolder.fold(String($0)) }
    let words = parts.flatMap { part in variants[part].flatMap { $0.contains { $0.contains("|") } ? nil : $0 } ?? [part]
    }
    guard !words.isEmpty else { throw failure("a word") }
    let tests = words.map { Pattern.test(test(for: $0)) }
    return tests.count == 1 ? tests[0] : .sequence(tests)
  }

  /// A word, or, for a spelling that stands for one of several ("'d"), any of them.
  private func test(for word: String) -> WordTest {
    let readings = variants[word].map { $0.count == 1 ? $0[0] : word } ?? word
    guard readings.contains("|") else { return .word(word) }
    return .oneOf(readings.split(separator: "|").map { .word(String($0)) })
  }
}

extension LexiconError.Problem: Error {}
