/// Cuts drafts into sentences and words. Boundaries are ICU's; what ICU cannot know (wrapped lines, abbreviations, texts
/// without capitals or full stops) is added here.
package struct Segmenter: ~Copyable {
  private let language: LanguageProfile
  private let sentenceBreaker: Breaker
  private let wordBreaker: Breaker

  /// Opens ICU's iterators for a language.
  /// - Throws: ``ICUError`` if ICU lacks its data.
  package init(language: LanguageProfile) throws(ICUError) {
    let sentences = try Breaker(.sentence, language: language.code)
    let words = try Breaker(.word, language: language.code)
    self.language = language
    sentenceBreaker = sentences
    wordBreaker = words
  }

  /// Cuts a draft into sentences and words.
  /// - Complexity: O(*n*) in the bytes of the draft.
  /// - Throws: ``ICUError`` if ICU cannot read the text.
  package func segment(_ draft: Draft) throws(ICUError) -> Segments {
    var segments = Segments()
    let prepared = prepare(draft)
    segments.text = prepared.text
    let boundaries = try sentenceBoundaries(prepared.text)
    let words = try words(prepared.text)
    var assembler = SentenceAssembler(
      text: prepared.text, words: words, paragraphs: prepared.paragraphStarts,
      usesCapitals: prepared.usesCapitals, language: language)
    segments.sentences = assembler.sentences(boundaries)
    segments.words = words
    return segments
  }

  private struct Prepared {
    var text: [UInt8]
    var paragraphStarts: [Int]
    var usesCapitals: Bool
  }

  private func prepare(_ draft: Draft) -> Prepared {
    var text = draft.bytes
    var paragraphStarts: [Int] = []
    var usesCapitals = true
    text.withUnsafeMutableBufferPointer { text in
      if text.starts(with: [0xEF, 0xBB, 0xBF]) {
        for index in 0..<3 { text[index] = 0x20 }
      }
      let bytes = UnsafeBufferPointer(text)
      var lines = Line.split(bytes)
      Scope.markLines(&lines, in: bytes)
      let unwrapper = Unwrapper(lines, in: bytes, language: language)
      usesCapitals = unwrapper.usesCapitals
      var isNewParagraph = true
      for index in lines.indices {
        let line = lines[index]
        if line.isBlank || !line.inScope {
          isNewParagraph = true
          continue
        }
        if isNewParagraph { paragraphStarts.append(line.start) }
        isNewParagraph = false
        guard index + 1 < lines.count, unwrapper.isSoft(line, before: lines[index + 1]) else { continue }
        for end in line.end..<line.next { text[end] = 0x20 }
      }
      Scope.mask(text, lines: lines)
    }
    return Prepared(text: text, paragraphStarts: paragraphStarts, usesCapitals: usesCapitals)
  }

  private static let batch = 1024

  private func sentenceBoundaries(_ text: [UInt8]) throws(ICUError) -> [Int32] {
    var result: [Int32] = []
    try collect(sentenceBreaker, text) { boundary, _ in result.append(boundary) }
    return result
  }

  private func words(_ text: [UInt8]) throws(ICUError) -> [Word] {
    var result: [Word] = []
    result.reserveCapacity(text.count / 5)
    var start = 0
    try collect(wordBreaker, text) { boundary, status in
      text.withUnsafeBufferPointer { bytes in
        if let word = WordReader(bytes).word(from: start, to: Int(boundary), status: status) {
          result.append(word)
        }
      }
      start = Int(boundary)
    }
    return result
  }

  private func collect(
    _ breaker: borrowing Breaker, _ text: [UInt8], _ body: (Int32, UInt8) -> Void
  ) throws(ICUError) {
    var failure: ICUError?
    text.withUnsafeBufferPointer { bytes in
      do throws(ICUError) {
        try breaker.setText(bytes)
      } catch {
        failure = error
        return
      }
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.batch) { boundaries in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.batch) { statuses in
          var count = Self.batch
          while count == Self.batch {
            count = breaker.next(boundaries, statuses)
            for index in 0..<count { body(boundaries[index], statuses[index]) }
          }
        }
      }
    }
    if let failure { throw failure }
  }
}
