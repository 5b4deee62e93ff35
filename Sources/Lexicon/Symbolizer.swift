import Segmentation

/// Turns the words of a sentence into what the automaton reads.
package struct Symbolizer: ~Copyable {
  private let table: CompiledLexicon
  private let folder = CaseFolder()

  /// Makes a symbolizer for a lexicon.
  package init(_ table: CompiledLexicon) { self.table = table }

  /// Appends the tokens of a sentence, from its start edge to its end edge.
  package func append(
    _ sentence: Sentence, of segments: Segments, to tokens: inout [Token]
  ) {
    tokens.append(Token(symbol: FixedSymbol.sentenceStart.rawValue, word: -1))
    segments.text.withUnsafeBufferPointer { bytes in
      for index in sentence.words { append(segments.words[index], index, bytes, to: &tokens) }
    }
    if tokens.last?.symbol == FixedSymbol.clauseEdge.rawValue { tokens.removeLast() }
    tokens.append(Token(symbol: FixedSymbol.sentenceEnd.rawValue, word: -1))
  }

  private func append(
    _ word: Word, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, to tokens: inout [Token]
  ) {
    switch word.kind {
    case .clauseMark, .terminator:
      appendEdge(to: &tokens)
    case .number:
      tokens.append(Token(symbol: FixedSymbol.number.rawValue, word: Int32(index)))
    case .letters, .pictograph:
      let slice = UnsafeBufferPointer(rebasing: bytes[word.range])
      folder.fold(slice) { append(folded: $0, word, index, to: &tokens) }
    case .opensQuote, .closesQuote, .quote, .other:
      break
    }
  }

  /// One edge is enough, and a sentence's start is one.
  private func appendEdge(to tokens: inout [Token]) {
    guard let last = tokens.last, last.symbol != FixedSymbol.clauseEdge.rawValue,
      last.symbol != FixedSymbol.sentenceStart.rawValue
    else { return }
    tokens.append(Token(symbol: FixedSymbol.clauseEdge.rawValue, word: -1))
  }

  private func append(
    folded: UnsafeBufferPointer<UInt8>, _ word: Word, _ index: Int, to tokens: inout [Token]
  ) {
    guard let value = table.value(of: folded) else {
      if word.kind == .pictograph { return }
      return appendUnknown(folded, word, index, to: &tokens)
    }
    if value & 0x4000_0000 == 0 {
      return append(symbol: value, index, to: &tokens)
    }
    let expansion = Int(value & 0x3FFF_FFFF)
    let range = Int(table.expansionBegins[expansion])..<Int(table.expansionBegins[expansion + 1])
    for symbol in table.expansions[range] { append(symbol: symbol, index, to: &tokens) }
  }

  private func append(symbol: Symbol, _ index: Int, to tokens: inout [Token]) {
    if table.symbol(symbol, is: .clauseOpener) { appendEdge(to: &tokens) }
    tokens.append(Token(symbol: symbol, word: Int32(index)))
  }

  private func appendUnknown(
    _ folded: UnsafeBufferPointer<UInt8>, _ word: Word, _ index: Int, to tokens: inout [Token]
  ) {
    // "Sam's" is to the rules what "Sam" is.
    if folded.count > 2, folded[folded.count - 2] == 0x27, folded[folded.count - 1] == UInt8(ascii: "s"),
      let value = table.value(of: UnsafeBufferPointer(rebasing: folded.dropLast(2))), value & 0x4000_0000 == 0
    {
      return append(symbol: value, index, to: &tokens)
    }
    let symbol: FixedSymbol =
      if word.isCapitalized, !word.isAllCapitals { .unknownName } else { Self.shape(of: folded) }
    tokens.append(Token(symbol: symbol.rawValue, word: Int32(index)))
  }

  private static func shape(of folded: UnsafeBufferPointer<UInt8>) -> FixedSymbol {
    guard folded.count > 4 else { return .unknown }
    let last = folded[folded.count - 1]
    let before = folded[folded.count - 2]
    if before == UInt8(ascii: "e"), last == UInt8(ascii: "d") { return .unknownEd }
    if before == UInt8(ascii: "l"), last == UInt8(ascii: "y") { return .unknownLy }
    let isIng =
      folded[folded.count - 3] == UInt8(ascii: "i") && before == UInt8(ascii: "n") && last == UInt8(ascii: "g")
    return isIng ? .unknownIng : .unknown
  }
}

extension CompiledLexicon {
  /// The symbol of a folded word, or with bit 30 set the number of the words it stands for; nil if no list knows it.
  func value(of folded: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count / 3 - 1
    let hash = WordHash.fnv1a(folded)
    var slot = Int(hash) & mask
    while slots[slot * 3 + 2] != 0 {
      let place = slots[slot * 3 + 1]
      if slots[slot * 3] == hash, Int(place & 0xFF) == folded.count {
        let start = Int(place >> 8)
        if text[start..<start + folded.count].elementsEqual(folded) { return slots[slot * 3 + 2] - 1 }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
