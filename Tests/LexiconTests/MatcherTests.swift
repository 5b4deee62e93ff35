import ApologyAnalysis
import Lexicon
import TestSupport
import Testing

/// The automaton against the naive matcher.
@Suite struct MatcherTests {
  private typealias Item = NaiveMatcher.Item

  /// A lexicon of frames, one a pattern, without examples of use.
  private static func model(_ patterns: [String]) throws -> LexiconModel {
    var text = "words\nclass fruit apple pear\nverbs harm hurt/hurt break/broke/broken\nclass number one two\n"
    text += "class clause-opener but\nphrase both {apple-ish} and {apple-ish}\nphrase apple-ish <fruit>|plum\n"
    for (index, pattern) in patterns.enumerated() {
      text += "frame f\(index)\n  source s\n  match \(pattern)\n  flags [x]\n  passes y\n"
    }
    return try LexiconModel(sources: [LexiconSource(name: "test.lex", bytes: Array(text.utf8))])
  }

  private static let words = ["apple", "pear", "plum", "hurt", "broken", "one", "and", "if", "kindly", "nothing"]

  /// All sentences of up to so many items over a small vocabulary would be too many: a seeded walk takes 4,000.
  private static func sentences() -> [[Item]] {
    var state: UInt64 = 20
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    return (0..<4000).map { _ in
      var items: [Item] = [.start]
      for _ in 0..<random(9) {
        if random(4) == 0, items.last != .edge, items.last != .start {
          items.append(.edge)
        } else {
          items.append(.word(words[random(words.count)], isName: false, isNumber: false))
        }
      }
      if items.last == .edge { items.removeLast() }
      return items + [.end]
    }
  }

  @Test(arguments: [
    ["apple", "apple|pear", "<fruit> and <fruit>", "{both}", "<harm.pp>", "<harm.past>", "<harm> if?"],
    ["apple .. pear", "apple ..1 pear", "apple ... pear", "apple ...2 pear", "apple .. pear .. plum"],
    ["^ apple", "apple $", ", apple", "apple , pear", "^ (apple | pear)* $", "!apple pear", "apple !<fruit>* plum"],
    ["apple+ pear", "(apple and)? pear", "(apple | pear .. plum)+ if", "x=(apple pear?) plum", "_ apple _", "<-ly> _"],
    ["(apple? pear? plum?)+ if", "(apple .. | pear)* plum", "apple (.. and ..)? pear", "<number> <fruit>"],
  ]) func agreesOnGeneratedSentences(_ patterns: [String]) throws {
    let model = try Self.model(patterns)
    let table = try #require(LexiconCompiler.compile(model))
    let naive = NaiveMatcher(model)
    var matcher = Matcher(table)
    let finder = SpanFinder(table)
    for items in Self.sentences() {
      let (draft, kept) = Self.write(items)
      let segments = try Segmenter(language: table.profile(code: "en")).segment(Draft(draft))
      guard let sentence = segments.sentences.first, segments.sentences.count == 1 else { continue }
      var tokens: [Token] = []
      Symbolizer(table).append(sentence, of: segments, to: &tokens)
      guard tokens.count == kept.count else {
        Issue.record("\(draft): \(tokens.count) tokens for \(kept.count) items")
        continue
      }
      var hits: [Hit] = []
      matcher.match(tokens[...], into: &hits)
      for (index, entry) in model.entries.enumerated() {
        var starts: [Int: Int] = [:]
        for start in kept.indices {
          for end in naive.ends(entry.patterns[0].pattern.pattern, in: kept, from: start) where starts[end] == nil {
            starts[end] = start
          }
        }
        let found = hits.filter { table.entry(of: Int($0.pattern)) == index }
        #expect(Set(found.map { Int($0.end) }) == Set(starts.keys), "“\(patterns[index])” on “\(draft)”")
        for hit in found {
          #expect(
            finder.span(of: hit, in: tokens[...])?.lowerBound == starts[Int(hit.end)],
            "“\(patterns[index])” on “\(draft)”")
        }
      }
    }
  }

  /// A sentence with these items: edges are commas.
  private static func write(_ items: [Item]) -> (String, [Item]) {
    var text = ""
    for item in items {
      switch item {
      case .word(let word, _, _): text += (text.isEmpty ? "" : " ") + word
      case .edge: text += ","
      case .start, .end: break
      }
    }
    return (text, items)
  }

  @Test func agreesOnAllFixturesWithAllRules() throws {
    let model = sourceModel
    let table = builtinAnalyzer.lexicon
    let naive = NaiveMatcher(model)
    let names = SymbolNames(model, table)
    var matcher = Matcher(table)
    var compared = 0
    for fixture in Fixture.all {
      let segments = try Segmenter(language: table.profile(code: "en")).segment(fixture.draft)
      for sentence in segments.sentences {
        var tokens: [Token] = []
        Symbolizer(table).append(sentence, of: segments, to: &tokens)
        var hits: [Hit] = []
        matcher.match(tokens[...], into: &hits)
        let items = tokens.map { names.item($0) }
        let byPattern = Dictionary(grouping: hits) { Int($0.pattern) }
        var pattern = 0
        for entry in model.entries {
          for (_, written) in entry.patterns {
            defer { pattern += 1 }
            // Trying everything is slow: each pattern meets every twelfth sentence, each sentence every twelfth pattern.
            guard (pattern + sentence.words.lowerBound) % 12 == 0 else { continue }
            var ends: Set<Int> = []
            for start in items.indices { ends.formUnion(naive.ends(written.pattern, in: items, from: start)) }
            let found = Set((byPattern[pattern] ?? []).map { Int($0.end) })
            if found != ends {
              Issue.record(
                "\(entry.entry.file):\(written.line) on “\(fixture.draft.text(sentence.range))”: \(found) and \(ends)")
            }
            compared += 1
          }
        }
      }
    }
    #expect(compared > 50_000)
  }
}

/// What each symbol's word is, for the naive matcher: a symbol stands for words that no rule tells apart, so any will do.
private struct SymbolNames {
  private var items: [Symbol: NaiveMatcher.Item] = [:]

  init(_ model: LexiconModel, _ table: CompiledLexicon) {
    items = [0: .start, 1: .end, 2: .edge]
    for (symbol, word) in table.representatives
    where model.variants[word] == nil || model.ambiguousSpellings[word] != nil {
      items[symbol] = .word(word, isName: false, isNumber: false)
    }
    items[3] = .word("xqz", isName: false, isNumber: false)
    items[4] = .word("Xqz", isName: true, isNumber: false)
    items[5] = .word("xqzzed", isName: false, isNumber: false)
    items[6] = .word("xqzzing", isName: false, isNumber: false)
    items[7] = .word("xqzzly", isName: false, isNumber: false)
    items[8] = .word("7", isName: false, isNumber: true)
  }

  func item(_ token: Token) -> NaiveMatcher.Item { items[token.symbol] ?? .edge }
}
