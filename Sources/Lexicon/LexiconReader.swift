/// The lines of a lexicon file, told apart by their indent.
struct LexiconLine {
  /// The line's number, 1-based.
  let number: Int
  /// Leading blanks.
  let indent: Int
  /// The text after the indent, without trailing blanks; never empty.
  let text: String

  /// The first word and what follows it.
  var head: (keyword: String, rest: String, restColumn: Int) {
    let keyword = text.prefix { $0 != " " }
    let rest = text.dropFirst(keyword.count).drop { $0 == " " }
    return (String(keyword), String(rest), indent + text.count - rest.count + 1)
  }

  /// Splits a file into lines; blank lines and comments are left out.
  static func read(_ source: LexiconSource) -> [LexiconLine] {
    var lines: [LexiconLine] = []
    var number = 0
    for bytes in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let indent = bytes.prefix { $0 == 0x20 }.count
      var text = bytes.dropFirst(indent)
      while let last = text.last, last == 0x20 || last == 0x0D || last == 0x09 { text.removeLast() }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      lines.append(LexiconLine(number: number, indent: indent, text: String(decoding: text, as: UTF8.self)))
    }
    return lines
  }
}

/// A value of a field, with its place.
struct FieldValue {
  let text: String
  let line: Int
  let column: Int
}

/// What a lexicon file declares, before names are resolved.
struct LexiconDeclarations {
  struct WordList {
    let name: String
    let kind: Kind
    var entries: [FieldValue]
    let file: String
    let line: Int

    enum Kind: String {
      case words = "class"
      case verbs, nouns
    }
  }

  struct Phrase {
    let value: FieldValue
    let file: String
  }

  struct RawEntry {
    let id: String
    let kind: EntryKind
    let file: String
    let line: Int
    var fields: [String: [FieldValue]] = [:]
  }

  var lists: [String: WordList] = [:]
  var phrases: [String: Phrase] = [:]
  var variants: [String: [String]] = [:]
  var entries: [RawEntry] = []
  var errors: [LexiconError] = []
}

extension LexiconDeclarations {
  /// Reads a file's declarations; what is wrong is collected in `errors`.
  mutating func read(_ source: LexiconSource) {
    let lines = LexiconLine.read(source)
    var index = 0
    var kind: EntryKind?
    while index < lines.count {
      let line = lines[index]
      index += 1
      var body: [LexiconLine] = []
      while index < lines.count, lines[index].indent > 0 {
        body.append(lines[index])
        index += 1
      }
      let (keyword, rest, column) = line.head
      let place = FieldValue(text: rest, line: line.number, column: column)
      switch keyword {
      case "words": kind = nil
      case "faults", "strengths": kind = readKind(keyword, place, source.name) ?? kind
      case "class", "verbs", "nouns": readList(keyword, place, body, source.name)
      case "phrase": readPhrase(place, body, source.name)
      case "variants": readVariants(body, source.name)
      case "rule":
        guard let kind else {
          fail(source.name, line, "`faults CATEGORY` or `strengths ELEMENT` before the first rule")
          continue
        }
        readEntry(place, kind, body, source.name)
      case "frame": readEntry(place, .frame, body, source.name)
      default:
        fail(
          source.name, line,
          "`faults`, `strengths`, `words`, `rule`, `frame`, `class`, `verbs`, `nouns`, `phrase` or `variants`")
      }
    }
  }

  private mutating func fail(_ file: String, _ line: LexiconLine, _ expected: String) {
    errors.append(
      LexiconError(file: file, line: line.number, column: line.indent + 1, problem: .expected(expected)))
  }

  private mutating func fail(_ file: String, _ value: FieldValue, _ problem: LexiconError.Problem) {
    errors.append(LexiconError(file: file, line: value.line, column: value.column, problem: problem))
  }

  private mutating func readKind(_ keyword: String, _ value: FieldValue, _ file: String) -> EntryKind? {
    if keyword == "faults" {
      if let category = FaultCategory(rawValue: value.text) { return .fault(category) }
      let names = FaultCategory.allCases.map(\.rawValue)
      fail(file, value, .unknown("fault", name: value.text, suggestion: nearest(value.text, in: names)))
    } else {
      if let element = ApologyElement(rawValue: value.text) { return .strength(element) }
      let names = ApologyElement.allCases.map(\.rawValue)
      fail(file, value, .unknown("strength", name: value.text, suggestion: nearest(value.text, in: names)))
    }
    return nil
  }

  private mutating func readList(
    _ keyword: String, _ value: FieldValue, _ body: [LexiconLine], _ file: String
  ) {
    let pieces = value.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = pieces.first, let kind = WordList.Kind(rawValue: keyword) else {
      return fail(file, value, .expected("a name after `\(keyword)`"))
    }
    var list = WordList(name: name, kind: kind, entries: [], file: file, line: value.line)
    if pieces.count > 1 {
      list.entries.append(FieldValue(text: pieces[1], line: value.line, column: value.column + name.count + 1))
    }
    list.entries += body.map { FieldValue(text: $0.text, line: $0.number, column: $0.indent + 1) }
    if let first = lists[name] {
      return fail(file, value, .duplicate("class", name: name, first: "\(first.file):\(first.line)"))
    }
    lists[name] = list
  }

  private mutating func readPhrase(_ value: FieldValue, _ body: [LexiconLine], _ file: String) {
    let pieces = value.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = pieces.first else { return fail(file, value, .expected("a name after `phrase`")) }
    if let first = phrases[name] {
      return fail(file, value, .duplicate("phrase", name: name, first: "\(first.file):\(first.value.line)"))
    }
    let text = (pieces.dropFirst() + body.map(\.text)).joined(separator: " ")
    let column = value.text.count - (pieces.count > 1 ? pieces[1].count : 0) + value.column
    phrases[name] = Phrase(value: FieldValue(text: text, line: value.line, column: column), file: file)
  }

  private mutating func readVariants(_ body: [LexiconLine], _ file: String) {
    for line in body {
      let sides = line.text.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else {
        fail(file, line, "`spelling = words it stands for`")
        continue
      }
      let spelling = sides[0].filter { $0 != " " }
      variants[String(spelling)] = sides[1].split(separator: " ").map(String.init)
    }
  }

  private static let fields: Set<String> = Set(
    [
      "severity", "step", "message", "suggestion", "source", "detector", "when", "even", "flags", "passes",
    ] + PatternRole.allCases.map(\.keyword))

  private mutating func readEntry(
    _ value: FieldValue, _ kind: EntryKind, _ body: [LexiconLine], _ file: String
  ) {
    var entry = RawEntry(id: value.text, kind: kind, file: file, line: value.line)
    guard !value.text.isEmpty, !value.text.contains(" ") else {
      return fail(file, value, .expected("one name after `rule` or `frame`, words joined by hyphens"))
    }
    if let first = entries.first(where: { $0.id == value.text }) {
      fail(file, value, .duplicate("rule", name: value.text, first: "\(first.file):\(first.line)"))
    }
    var field: String?
    for line in body {
      let (keyword, rest, column) = line.head
      if line.indent <= 2 {
        guard Self.fields.contains(keyword) else {
          let suggestion = nearest(keyword, in: Self.fields.sorted())
          let place = FieldValue(text: "", line: line.number, column: line.indent + 1)
          fail(file, place, .unknown("field", name: keyword, suggestion: suggestion))
          field = nil
          continue
        }
        field = keyword
        if entry.fields[keyword] == nil { entry.fields[keyword] = [] }
        if !rest.isEmpty {
          entry.fields[keyword]?.append(FieldValue(text: rest, line: line.number, column: column))
        }
      } else if let field {
        entry.fields[field]?.append(
          FieldValue(text: line.text, line: line.number, column: line.indent + 1))
      } else {
        fail(file, line, "a field, indented by two spaces")
      }
    }
    entries.append(entry)
  }
}

/// The name nearest to a mistyped one, if it is near enough to be meant.
package func nearest(_ name: String, in names: [String]) -> String? {
  let wanted = Array(name.utf8)
  var best: (name: String, distance: Int)?
  for candidate in names {
    let distance = editDistance(wanted, Array(candidate.utf8))
    if distance <= max(1, wanted.count / 3), distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.name
}

/// The number of insertions, deletions and replacements between two words (Levenshtein).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
