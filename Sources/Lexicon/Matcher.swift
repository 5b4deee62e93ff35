/// A pattern that matched, and where it ended.
package struct Hit: Sendable, Equatable {
  /// The pattern's number.
  package let pattern: Int32
  /// The token it ended with, as an index into the tokens given.
  package let end: Int32
}

/// Runs all patterns over tokens in one pass.
///
/// The patterns' automaton is turned into a deterministic one lazily: a state is made the first time it is reached and
/// kept, so that a token costs one look-up however many patterns there are. The states belong to one matcher; make one
/// a thread.
package struct Matcher: ~Copyable {
  private let table: CompiledLexicon
  private var positions: [UInt32] = []
  private var accepts: [UInt32] = []
  private var states: [State] = []
  private var stateIndex: [Int: [UInt32]] = [:]
  private var transitions: TransitionTable
  private var isInSymbol: [Bool]
  private var reached: [UInt32]
  private var generation: UInt32 = 0
  private var next: [UInt32] = []
  private var nextAccepts: [UInt32] = []

  private struct State {
    var positions: Range<Int>
    var accepts: Range<Int>
  }

  /// States are forgotten beyond this many, so that odd texts cannot fill the memory.
  private static let mostStates = 1 << 15

  /// Makes a matcher for a lexicon.
  package init(_ table: CompiledLexicon) {
    self.table = table
    transitions = TransitionTable()
    isInSymbol = Array(repeating: false, count: table.firstBegins.count)
    reached = Array(repeating: 0, count: table.positionLabels.count)
    reset()
  }

  /// Appends all hits in one sentence's tokens, by end.
  /// - Complexity: O(*n*) in the tokens once the states they need are made.
  package mutating func match(_ tokens: ArraySlice<Token>, into hits: inout [Hit]) {
    var state: UInt32 = 0
    for index in tokens.indices {
      let symbol = tokens[index].symbol
      state = transitions[state, symbol] ?? step(from: state, symbol)
      for pattern in accepts[states[Int(state)].accepts] {
        hits.append(Hit(pattern: Int32(pattern), end: Int32(index)))
      }
    }
    if states.count > Self.mostStates { reset() }
  }

  private mutating func reset() {
    positions = []
    accepts = []
    states = [State(positions: 0..<0, accepts: 0..<0)]
    stateIndex = [:]
    transitions = TransitionTable()
  }

  /// Makes the transition from a state by a symbol.
  private mutating func step(from state: UInt32, _ symbol: Symbol) -> UInt32 {
    next.removeAll(keepingCapacity: true)
    nextAccepts.removeAll(keepingCapacity: true)
    generation &+= 1
    let labels = table.labels(of: symbol)
    for label in labels { isInSymbol[Int(label)] = true }
    let isWord = symbol > FixedSymbol.clauseEdge.rawValue
    for index in states[Int(state)].positions {
      let position = Int(positions[index])
      let followers = Int(table.followBegins[position])..<Int(table.followBegins[position + 1])
      for target in table.follow[followers] where passes(target, isWord) { reach(target, accepting: true) }
      if symbol == FixedSymbol.clauseEdge.rawValue,
        table.positionFlags[position] & CompiledLexicon.inClause == 0
      {
        reach(UInt32(position), accepting: false)
      }
    }
    for label in labels {
      let range = Int(table.firstBegins[Int(label)])..<Int(table.firstBegins[Int(label) + 1])
      for target in table.firsts[range] { reach(target, accepting: true) }
    }
    if isWord {
      for target in table.negatedFirsts where passes(target, true) { reach(target, accepting: true) }
    }
    for label in labels { isInSymbol[Int(label)] = false }
    let target = intern()
    transitions.insert(state, symbol, target)
    return target
  }

  @inline(__always)
  private func passes(_ position: UInt32, _ isWord: Bool) -> Bool {
    let has = isInSymbol[Int(table.positionLabels[Int(position)])]
    guard table.positionFlags[Int(position)] & CompiledLexicon.negated != 0 else { return has }
    return isWord && !has
  }

  @inline(__always)
  private mutating func reach(_ position: UInt32, accepting: Bool) {
    if reached[Int(position)] != generation {
      reached[Int(position)] = generation
      next.append(position)
    }
    if accepting { nextAccepts.append(contentsOf: table.accepts(of: Int(position))) }
  }

  /// The state for the reached positions, made if it is new.
  private mutating func intern() -> UInt32 {
    next.sort()
    nextAccepts.sort()
    var unique: [UInt32] = []
    for pattern in nextAccepts where unique.last != pattern { unique.append(pattern) }
    var hasher = Hasher()
    for position in next { hasher.combine(position) }
    for pattern in unique { hasher.combine(pattern) }
    let key = hasher.finalize()
    for candidate in stateIndex[key] ?? [] {
      let state = states[Int(candidate)]
      if positions[state.positions].elementsEqual(next), accepts[state.accepts].elementsEqual(unique) {
        return candidate
      }
    }
    let new = UInt32(states.count)
    let begin = positions.count
    positions += next
    let acceptBegin = accepts.count
    accepts += unique
    states.append(
      State(positions: begin..<positions.count, accepts: acceptBegin..<accepts.count))
    stateIndex[key, default: []].append(new)
    return new
  }
}

/// Transitions by state and symbol: open addressing over 64-bit keys.
struct TransitionTable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private var count = 0
  private var mask: Int

  init() {
    keys = Array(repeating: .max, count: 1024)
    targets = Array(repeating: 0, count: 1024)
    mask = 1023
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  @inline(__always)
  subscript(state: UInt32, symbol: Symbol) -> UInt32? {
    let key = UInt64(state) << 32 | UInt64(symbol)
    var slot = Self.slot(key, mask)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func insert(_ state: UInt32, _ symbol: Symbol, _ target: UInt32) {
    if count * 2 > mask { grow() }
    put(UInt64(state) << 32 | UInt64(symbol), target)
    count += 1
  }

  private mutating func put(_ key: UInt64, _ target: UInt32) {
    var slot = Self.slot(key, mask)
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = (keys, targets)
    mask = (mask + 1) * 4 - 1
    keys = Array(repeating: .max, count: mask + 1)
    targets = Array(repeating: 0, count: mask + 1)
    for (key, target) in zip(old.0, old.1) where key != .max { put(key, target) }
  }
}
