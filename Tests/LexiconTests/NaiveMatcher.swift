import Lexicon

/// Matches one pattern by trying everything, straight from the pattern's meaning: slow, and nothing in common with the
/// automaton.
struct NaiveMatcher {
  /// A word of a sentence, or an edge of a clause or the sentence.
  enum Item: Equatable {
    case word(String, isName: Bool, isNumber: Bool)
    case start, end, edge
  }

  /// Where a partial match stands: the next item, and whether no edge may come before it (after a gap within a clause).
  private struct Place: Hashable {
    var index: Int
    var isTight = false
    var isFirst = false
  }

  private let members: [String: Set<String>]
  private let forms: [String: Set<String>]
  private let readings: [String: [String]]

  init(_ model: LexiconModel) {
    readings = model.ambiguousSpellings
    members = model.classes.mapValues { Set($0.map(\.word)) }
    var forms: [String: Set<String>] = [:]
    for (name, words) in model.classes {
      for (form, word) in words { if let form { forms["\(name).\(form)", default: []].insert(word) } }
    }
    self.forms = forms
  }

  /// After which items matches end that begin with the item at `start`.
  func ends(_ pattern: Pattern, in items: [Item], from start: Int) -> Set<Int> {
    let places = places(after: pattern, items, [Place(index: start, isFirst: true)], inClause: false)
    return Set(places.filter { !$0.isFirst }.map { $0.index - 1 })
  }

  private func places(
    after pattern: Pattern, _ items: [Item], _ starts: Set<Place>, inClause: Bool
  ) -> Set<Place> {
    switch pattern {
    case .test(let test, let negated):
      return Set(starts.compactMap { step($0, items, test, negated, inClause) })
    case .sequence(let parts):
      return parts.reduce(starts) { places(after: $1, items, $0, inClause: inClause) }
    case .choice(let parts):
      return parts.reduce(into: []) { $0.formUnion(places(after: $1, items, starts, inClause: inClause)) }
    case .repeated(let part, let min, let max):
      var reached: Set<Place> = min == 0 ? starts : []
      var layer = starts
      for round in 1...Swift.max(1, max ?? items.count) {
        layer = places(after: part, items, layer, inClause: inClause)
        if round >= min { reached.formUnion(layer) }
        if layer.isEmpty { break }
      }
      return reached
    case .gap(let max, let crossesClauses):
      let words = Pattern.repeated(.test(.any), min: 0, max: max)
      return places(after: words, items, starts, inClause: !crossesClauses)
    case .capture(_, let part):
      return places(after: part, items, starts, inClause: inClause)
    }
  }

  private func step(
    _ place: Place, _ items: [Item], _ test: WordTest, _ negated: Bool, _ inClause: Bool
  ) -> Place? {
    var index = place.index
    while index < items.count {
      if passes(items[index], test, negated) { return Place(index: index + 1, isTight: inClause) }
      guard items[index] == .edge, !place.isFirst, !place.isTight else { return nil }
      index += 1
    }
    return nil
  }

  private func passes(_ item: Item, _ test: WordTest, _ negated: Bool) -> Bool {
    guard case .word = item else { return !negated && edgePasses(item, test) }
    return test.isEdge ? false : anyReadingPasses(item, test) != negated
  }

  private func edgePasses(_ item: Item, _ test: WordTest) -> Bool {
    switch test {
    case .sentenceStart: item == .start
    case .sentenceEnd: item == .end
    case .clauseEdge: true
    default: false
    }
  }

  /// A spelling that may stand for one of several words passes if one of them does.
  private func anyReadingPasses(_ item: Item, _ test: WordTest) -> Bool {
    guard case .word(let word, let isName, let isNumber) = item else { return false }
    let words = [word] + (readings[word] ?? [])
    return words.contains { wordPasses(.word($0, isName: isName, isNumber: isNumber), test) }
  }

  private func wordPasses(_ item: Item, _ test: WordTest) -> Bool {
    guard case .word(let word, let isName, let isNumber) = item else { return false }
    switch test {
    case .word(let wanted): return word == wanted
    case .member(let name, nil): return members[name]?.contains(word) ?? false
    case .member(let name, let form?): return forms["\(name).\(form)"]?.contains(word) ?? false
    case .any: return true
    case .number: return isNumber || (members["number"]?.contains(word) ?? false)
    case .name: return isName
    case .ending(let ending):
      let isNoun = members["ing-noun"]?.contains(word) ?? false
      return !isName && !isNoun && word.utf8.count > 4 && word.hasSuffix(ending.rawValue)
    case .oneOf(let tests): return tests.contains { wordPasses(item, $0) }
    case .sentenceStart, .sentenceEnd, .clauseEdge: return false
    }
  }
}

extension WordTest {
  fileprivate var isEdge: Bool {
    switch self {
    case .sentenceStart, .sentenceEnd, .clauseEdge: true
    default: false
    }
  }
}
