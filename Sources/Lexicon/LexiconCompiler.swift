import Segmentation

/// Compiles a lexicon into the flat table that the matcher runs on.
///
/// All patterns of all rules become one position automaton (Glushkov): a state for each word of each pattern, no empty
/// moves. Words that no pattern tells apart share a symbol.
package struct LexiconCompiler {
  private var table = LexiconTable()
  private var labels: [WordTest: UInt32] = [:]
  // The positions as patterns have them, before those that are reached alike are merged.
  private var positionLabels: [UInt32] = []
  private var positionFlags: [UInt32] = []
  private var accepts: [[UInt32]] = []
  private var follow: [[UInt32]] = []
  private var firsts: [[UInt32]] = []
  private var symbols: [[UInt32]: Symbol] = [:]

  /// Compiles a model.
  package static func compile(_ model: LexiconModel) -> CompiledLexicon? {
    var compiler = LexiconCompiler()
    compiler.addEntries(model)
    compiler.addVocabulary(model)
    compiler.addProfile(model)
    compiler.finish()
    return CompiledLexicon(encoded: compiler.table.encoded())
  }

  // MARK: Labels

  private mutating func label(_ test: WordTest) -> UInt32 {
    if let known = labels[test] { return known }
    let new = UInt32(labels.count)
    labels[test] = new
    return new
  }

  // MARK: Patterns

  private struct Fragment {
    var first: [UInt32] = []
    var last: [UInt32] = []
    var isNullable = true
  }

  private mutating func addEntries(_ model: LexiconModel) {
    for (index, patterned) in model.entries.enumerated() {
      table.addEntry(patterned.entry)
      for (role, pattern) in patterned.patterns {
        let fragment = build(pattern.pattern, capture: 0, inClause: false)
        let number = UInt32(table.patternEntries.count)
        table.patternEntries.append(UInt32(index))
        table.patternRoles.append(role.rawValue)
        firsts.append(fragment.first)
        for position in fragment.last { accepts[Int(position)].append(number) }
      }
    }
  }

  private mutating func position(
    _ test: WordTest, negated: Bool, capture: UInt32, inClause: Bool
  ) -> UInt32 {
    let position = UInt32(follow.count)
    positionLabels.append(label(test))
    let flags = (negated ? CompiledLexicon.negated : 0) | (inClause ? CompiledLexicon.inClause : 0)
    positionFlags.append(flags | capture << 8)
    accepts.append([])
    follow.append([])
    return position
  }

  private mutating func build(_ pattern: Pattern, capture: UInt32, inClause: Bool) -> Fragment {
    switch pattern {
    case .test(let test, let negated):
      let new = position(test, negated: negated, capture: capture, inClause: inClause)
      return Fragment(first: [new], last: [new], isNullable: false)
    case .sequence(let parts):
      var whole = Fragment()
      for part in parts { append(build(part, capture: capture, inClause: inClause), to: &whole) }
      return whole
    case .choice(let parts):
      var whole = Fragment(isNullable: false)
      for part in parts {
        let next = build(part, capture: capture, inClause: inClause)
        whole.first += next.first
        whole.last += next.last
        whole.isNullable = whole.isNullable || next.isNullable
      }
      return whole
    case .repeated(let part, let min, let max):
      return repeated(part, min: min, max: max, capture: capture, inClause: inClause)
    case .gap(let max, let crossesClauses):
      let gap = Pattern.repeated(.test(.any), min: 0, max: max)
      return build(gap, capture: capture, inClause: !crossesClauses)
    case .capture(let name, let part):
      return build(part, capture: table.captureNumber(name), inClause: inClause)
    }
  }

  private mutating func append(_ next: Fragment, to whole: inout Fragment) {
    for last in whole.last { follow[Int(last)] += next.first }
    if whole.isNullable { whole.first += next.first }
    whole.last = next.isNullable ? whole.last + next.last : next.last
    whole.isNullable = whole.isNullable && next.isNullable
  }

  private mutating func repeated(
    _ part: Pattern, min: Int, max: Int?, capture: UInt32, inClause: Bool
  ) -> Fragment {
    guard let max else {
      var loop = build(part, capture: capture, inClause: inClause)
      for last in loop.last { follow[Int(last)] += loop.first }
      loop.isNullable = loop.isNullable || min == 0
      return loop
    }
    var whole = Fragment()
    for _ in 0..<min { append(build(part, capture: capture, inClause: inClause), to: &whole) }
    // (x (x (x)?)?)? rather than x? x? x?: each copy follows only the one before it.
    var ends = whole.last
    var previous = whole
    for index in min..<Swift.max(max, min) {
      let copy = build(part, capture: capture, inClause: inClause)
      for last in previous.last { follow[Int(last)] += copy.first }
      if index == 0 || (previous.isNullable && index == min) { whole.first += copy.first }
      ends += copy.last
      previous = copy
    }
    whole.last = ends
    whole.isNullable = min == 0 || whole.isNullable
    return whole
  }

  // MARK: Words

  private mutating func addVocabulary(_ model: LexiconModel) {
    var words: [String: Set<WordTest>] = [:]
    for (name, members) in model.classes.sorted(by: { $0.key < $1.key }) {
      for (form, word) in members {
        words[word, default: []].insert(.member(of: name, form: nil))
        if let form { words[word, default: []].insert(.member(of: name, form: form)) }
        if name == "number" { words[word, default: []].insert(.number) }
      }
      _ = label(.member(of: name, form: nil))
    }
    for test in labels.keys { Self.addLiterals(of: test, to: &words) }
    for expansion in model.variants.values {
      for word in expansion where words[word] == nil && !word.contains("|") { words[word] = [] }
    }
    for (spelling, readings) in model.ambiguousSpellings {
      words[spelling] = readings.reduce(into: []) { tests, word in
        tests.formUnion((words[word] ?? []).union([.word(word)]))
      }
    }
    let unions = unionsByMember()
    for fixed in FixedSymbol.allCases { addFixed(fixed, unions) }
    let frameLabels = FrameClass.allCases.map { ($0.bit, labels[.member(of: $0.rawValue, form: nil)]) }
    let nouns = Set((model.classes["ing-noun"] ?? []).map(\.word))
    var symbolOfWord: [String: Symbol] = [:]
    for word in words.keys.sorted() {
      let tests = (words[word] ?? []).union(Self.shape(of: word, nouns: nouns)).union([.word(word)])
      symbolOfWord[word] = intern(tests, unions)
    }
    for symbol in table.symbolMasks.indices {
      let own = table.labels(of: Symbol(symbol))
      table.symbolMasks[symbol] = frameLabels.reduce(0) { mask, frame in
        frame.1.map { own.contains($0) } == true ? mask | frame.0 : mask
      }
    }
    let ambiguous = model.ambiguousSpellings
    for word in symbolOfWord.keys.sorted() where model.variants[word] == nil || ambiguous[word] != nil {
      table.addWord(word, value: symbolOfWord[word] ?? 0)
    }
    for spelling in model.variants.keys.sorted() where ambiguous[spelling] == nil {
      let expansion = (model.variants[spelling] ?? []).compactMap { symbolOfWord[$0] }
      table.addWord(spelling, expansion: expansion)
    }
  }

  private static func addLiterals(of test: WordTest, to words: inout [String: Set<WordTest>]) {
    switch test {
    case .word(let word): words[word, default: []].insert(test)
    case .oneOf(let tests): for test in tests { addLiterals(of: test, to: &words) }
    default: break
    }
  }

  /// What a word's ending says of it; “morning” and “everything” are no forms of verbs.
  private static func shape(of word: String, nouns: Set<String>) -> Set<WordTest> {
    var tests: Set<WordTest> = [.any]
    if word.utf8.count > 4, !nouns.contains(word),
      let ending = Ending.allCases.first(where: { word.hasSuffix($0.rawValue) })
    {
      tests.insert(.ending(ending))
    }
    return tests
  }

  private func unionsByMember() -> [WordTest: [UInt32]] {
    var unions: [WordTest: [UInt32]] = [:]
    for (test, number) in labels {
      guard case .oneOf(let tests) = test else { continue }
      for member in Self.flattened(tests) { unions[member, default: []].append(number) }
    }
    return unions
  }

  private static func flattened(_ tests: [WordTest]) -> [WordTest] {
    tests.flatMap { test in if case .oneOf(let inner) = test { flattened(inner) } else { [test] } }
  }

  private mutating func addFixed(_ fixed: FixedSymbol, _ unions: [WordTest: [UInt32]]) {
    let tests: Set<WordTest> =
      switch fixed {
      case .sentenceStart: [.sentenceStart, .clauseEdge]
      case .sentenceEnd: [.sentenceEnd, .clauseEdge]
      case .clauseEdge: [.clauseEdge]
      case .unknown: [.any]
      case .unknownName: [.any, .name]
      case .unknownEd: [.any, .ending(.ed)]
      case .unknownIng: [.any, .ending(.ing)]
      case .unknownLy: [.any, .ending(.ly)]
      case .number: [.any, .number]
      }
    addSymbol(labelSet(tests, unions))
  }

  private func labelSet(_ tests: Set<WordTest>, _ unions: [WordTest: [UInt32]]) -> [UInt32] {
    var set: Set<UInt32> = []
    for test in tests {
      if let own = labels[test] { set.insert(own) }
      for union in unions[test] ?? [] { set.insert(union) }
    }
    return set.sorted()
  }

  private mutating func intern(_ tests: Set<WordTest>, _ unions: [WordTest: [UInt32]]) -> Symbol {
    let set = labelSet(tests, unions)
    if let known = symbols[set] { return known }
    let symbol = addSymbol(set)
    symbols[set] = symbol
    return symbol
  }

  @discardableResult
  private mutating func addSymbol(_ set: [UInt32]) -> Symbol {
    let symbol = Symbol(table.symbolMasks.count)
    table.symbolMasks.append(0)
    table.symbolLabels.append(contentsOf: set)
    table.symbolBegins.append(UInt32(table.symbolLabels.count))
    return symbol
  }

  // MARK: The rest

  private mutating func addProfile(_ model: LexiconModel) {
    for list in SegmentationClass.allCases {
      let words = Set((model.classes[list.rawValue] ?? []).map(\.word)).sorted()
      table.segmentationLists.append(words)
    }
  }

  private mutating func finish() {
    let sharing = sharedPrefixes()
    var sharedFollow: [Set<UInt32>] = Array(repeating: [], count: sharing.count)
    var sharedAccepts: [Set<UInt32>] = Array(repeating: [], count: sharing.count)
    table.positionLabels = Array(repeating: 0, count: sharing.count)
    table.positionFlags = Array(repeating: 0, count: sharing.count)
    for (position, merged) in sharing.merged.enumerated() {
      table.positionLabels[Int(merged)] = positionLabels[position]
      table.positionFlags[Int(merged)] = positionFlags[position]
      sharedAccepts[Int(merged)].formUnion(accepts[position])
      sharedFollow[Int(merged)].formUnion(follow[position].map { sharing.merged[Int($0)] })
    }
    let sharedFirsts = firsts.map { Set($0.map { sharing.merged[Int($0)] }) }
    LexiconTable.store(sharedFollow, &table.follow, &table.followBegins)
    LexiconTable.store(sharedAccepts, &table.positionAccepts, &table.positionAcceptBegins)
    LexiconTable.store(sharedFirsts, &table.patternFirsts, &table.patternFirstBegins)
    var byLabel: [Set<UInt32>] = Array(repeating: [], count: labels.count)
    for first in sharedFirsts.reduce(into: Set<UInt32>(), { $0.formUnion($1) }).sorted() {
      if table.positionFlags[Int(first)] & CompiledLexicon.negated != 0 {
        table.negatedFirsts.append(first)
      } else {
        byLabel[Int(table.positionLabels[Int(first)])].insert(first)
      }
    }
    LexiconTable.store(byLabel, &table.firsts, &table.firstBegins)
    table.closeVocabulary()
  }

  private func sharedPrefixes() -> PrefixSharing {
    let beginning = Set(firsts.joined())
    let positions = positionLabels.indices.map { index in
      PrefixSharing.Position(
        label: positionLabels[index], flags: positionFlags[index], isFirst: beginning.contains(UInt32(index)))
    }
    return PrefixSharing(positions, follow: follow)
  }
}
