/// Finds where a pattern's match began, and which words its named parts took. Asked only for what is reported.
package struct SpanFinder: ~Copyable {
  private let table: CompiledLexicon
  private let scratch: Scratch
  /// A match never begins more tokens before its end than this; loops and gaps are bounded by it.
  private static let longest = 64

  /// Makes a finder for a lexicon.
  package init(_ table: CompiledLexicon) {
    self.table = table
    scratch = Scratch(positions: table.positionCount, labels: table.firstBegins.count)
  }

  /// Marks kept from step to step, so that no step searches lists.
  private final class Scratch {
    var reached: [UInt32]
    var generation: UInt32 = 0
    var isInSymbol: [Bool]

    init(positions: Int, labels: Int) {
      reached = Array(repeating: 0, count: positions)
      isInSymbol = Array(repeating: false, count: labels)
    }
  }

  /// Marks the labels of a symbol while the body runs.
  private func marking<Result>(_ symbol: Symbol, _ body: () -> Result) -> Result {
    for label in table.labels(of: symbol) { scratch.isInSymbol[Int(label)] = true }
    defer {
      for label in table.labels(of: symbol) { scratch.isInSymbol[Int(label)] = false }
    }
    return body()
  }

  /// The longest match of a pattern that ends with a token.
  /// - Parameters:
  ///   - hit: The pattern and the end.
  ///   - tokens: The sentence's tokens.
  /// - Returns: The tokens from the first to the last word of the match.
  package func span(of hit: Hit, in tokens: ArraySlice<Token>) -> Range<Int>? {
    let end = Int(hit.end)
    let first = max(tokens.startIndex, end + 1 - Self.longest)
    for start in first...end where path(of: hit, from: start, in: tokens) != nil { return start..<end + 1 }
    return nil
  }

  /// The tokens that each named part of a pattern took in a match.
  package func captures(of hit: Hit, in span: Range<Int>, of tokens: ArraySlice<Token>) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (offset, position) in (path(of: hit, from: span.lowerBound, in: tokens) ?? []).enumerated() {
      guard let position else { continue }
      let capture = Int(table.positionFlags[position] >> 8)
      guard capture > 0 else { continue }
      let name = table.string(table.captureNames[capture * 2 - 2], table.captureNames[capture * 2 - 1])
      result[name, default: []].append(span.lowerBound + offset)
    }
    return result
  }

  /// The position each token from `start` to the hit's end is read by (nil where an edge is passed over).
  private func path(of hit: Hit, from start: Int, in tokens: ArraySlice<Token>) -> [Int?]? {
    var layers: [[(position: Int, parent: Int, isEdge: Bool)]] = []
    let pattern = Int(hit.pattern)
    let firsts = Int(table.patternFirstBegins[pattern])..<Int(table.patternFirstBegins[pattern + 1])
    var layer: [(position: Int, parent: Int, isEdge: Bool)] = []
    marking(tokens[start].symbol) {
      for first in table.patternFirsts[firsts] where passes(Int(first), tokens[start].symbol) {
        layer.append((Int(first), -1, false))
      }
    }
    var index = start
    while !layer.isEmpty {
      layers.append(layer)
      if index == Int(hit.end) { break }
      index += 1
      layer = advance(layer, tokens[index].symbol)
    }
    guard layers.count == Int(hit.end) - start + 1, let last = layers.last else { return nil }
    guard
      var current = last.firstIndex(where: { !$0.isEdge && table.accepts(of: $0.position).contains(UInt32(pattern)) })
    else { return nil }
    var result: [Int?] = []
    for layer in layers.reversed() {
      let node = layer[current]
      result.append(node.isEdge ? nil : node.position)
      current = node.parent
    }
    return result.reversed()
  }

  private func advance(
    _ layer: [(position: Int, parent: Int, isEdge: Bool)], _ symbol: Symbol
  ) -> [(position: Int, parent: Int, isEdge: Bool)] {
    var next: [(position: Int, parent: Int, isEdge: Bool)] = []
    scratch.generation &+= 1
    marking(symbol) {
      for (parent, node) in layer.enumerated() {
        let followers = Int(table.followBegins[node.position])..<Int(table.followBegins[node.position + 1])
        for target in table.follow[followers] where passes(Int(target), symbol) {
          guard scratch.reached[Int(target)] != scratch.generation else { continue }
          scratch.reached[Int(target)] = scratch.generation
          next.append((Int(target), parent, false))
        }
        if symbol == FixedSymbol.clauseEdge.rawValue,
          table.positionFlags[node.position] & CompiledLexicon.inClause == 0
        {
          next.append((node.position, parent, true))
        }
      }
    }
    return next
  }

  private func passes(_ position: Int, _ symbol: Symbol) -> Bool {
    let has = scratch.isInSymbol[Int(table.positionLabels[position])]
    guard table.positionFlags[position] & CompiledLexicon.negated != 0 else { return has }
    return symbol > FixedSymbol.clauseEdge.rawValue && !has
  }
}
