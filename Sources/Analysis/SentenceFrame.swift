import Lexicon
import Segmentation

/// What a sentence's structure says before any pattern counts.
struct SentenceFrame {
  /// The predicates that hold for the whole sentence.
  var predicates = FrameSet()
  /// Tokens that stand in quotation marks; empty if none do.
  var quoted: [Range<Int>] = []
  /// The token after which the sentence reports words ("I told you that …"), if it does.
  var reportedFrom: Int?
  /// The first "but" of the sentence.
  var adversative: Int?
  /// Whether it may name an act, by the loosest signs.
  var hintsAtAct = false
  /// Whether its “sorry” is sympathy, a refusal, an opener or somebody else's.
  var isNoApology = false
  /// Whether the sentence takes something back ("that is no excuse"), and after which token.
  var cureAt: Int?

  func has(_ predicate: FramePredicate) -> Bool { predicates.contains(predicate) }
}

/// The frames that lexicons describe by patterns and code asks for by name.
enum NamedFrame: String, CaseIterable {
  case apologizing
  case report
  case cure
  case actHint = "act-hint"
  case noApology = "no-apology"
  case wishToDie = "wish-to-die"
  case threat
}

/// Computes frames from a document's tokens and hits.
struct FrameReader {
  private let table: CompiledLexicon
  private let frames: [NamedFrame?]

  init(_ table: CompiledLexicon) {
    self.table = table
    frames = (0..<table.entryCount).map { entry in
      guard table.kind(of: entry) == .frame else { return nil }
      return NamedFrame(rawValue: table.id(of: entry))
    }
  }

  /// Which named frame an entry stands for.
  func frame(ofEntry entry: Int) -> NamedFrame? { frames[entry] }

  /// Fills in the frames of all sentences.
  func read(_ document: inout Document) {
    let quotes = QuotedWords(document.segments)
    for sentence in 0..<document.sentenceCount {
      document.frames.append(frame(of: sentence, in: document, quotes))
    }
  }

  private func frame(of sentence: Int, in document: Document, _ quotes: QuotedWords) -> SentenceFrame {
    var frame = SentenceFrame()
    let tokens = document.sentenceTokens[sentence]
    var predicates: [FramePredicate] = []
    var words = 0
    var isFirstPerson = false
    var isSecondPerson = false
    for index in tokens {
      let token = document.tokens[index]
      guard token.word >= 0 else { continue }
      words += 1
      if table.symbol(token.symbol, is: .firstPerson) { isFirstPerson = true }
      if table.symbol(token.symbol, is: .secondPerson) { isSecondPerson = true }
      if frame.adversative == nil, table.symbol(token.symbol, is: .adversative) { frame.adversative = index }
    }
    if isFirstPerson { predicates.append(.firstPerson) }
    if isSecondPerson { predicates.append(.secondPerson) }
    if words <= 7 { predicates.append(.short) }
    if sentence == 0 { predicates.append(.opening) }
    if sentence == document.sentenceCount - 1 { predicates.append(.closing) }
    if endsInQuestion(document.segments.sentences[sentence], document.segments) { predicates.append(.question) }
    frame.quoted = quotes.ranges(in: tokens, of: document.tokens)
    func isQuoted(_ token: Int) -> Bool { frame.quoted.contains { $0.contains(token) } }
    for hit in document.hits[document.sentenceHits[sentence]] {
      guard let named = frames[table.entry(of: Int(hit.pattern))],
        table.role(of: Int(hit.pattern)) == .match
      else { continue }
      switch named {
      case .apologizing where isQuoted(Int(hit.end)): break
      case .apologizing: predicates.append(.apologizing)
      case .report: frame.reportedFrom = min(frame.reportedFrom ?? .max, Int(hit.end))
      case .cure: frame.cureAt = Int(hit.end)
      case .noApology: frame.isNoApology = true
      case .actHint: frame.hintsAtAct = true
      case .wishToDie, .threat: break
      }
    }
    frame.predicates = FrameSet(predicates)
    return frame
  }

  private func endsInQuestion(_ sentence: Sentence, _ segments: Segments) -> Bool {
    for index in sentence.words.reversed() {
      switch segments.words[index].kind {
      case .terminator: if segments.text[Int(segments.words[index].start)] == 0x3F { return true }
      case .letters, .number: return false
      default: continue
      }
    }
    return false
  }
}

/// Which words of a draft stand in quotation marks.
struct QuotedWords {
  private var isQuoted: [Bool] = []

  /// Marks that open in one sentence may close in a later one of the same paragraph. A draft that stands in quotation
  /// marks as a whole is not a quotation.
  init(_ segments: Segments) {
    guard segments.words.contains(where: { $0.kind == .opensQuote || $0.kind == .quote }) else { return }
    isQuoted = Array(repeating: false, count: segments.words.count)
    var quoted = 0
    for paragraph in Self.paragraphs(of: segments) {
      var opening: Int?
      for index in paragraph {
        let kind = segments.words[index].kind
        if opening == nil, kind == .opensQuote || kind == .quote {
          opening = index
        } else if let start = opening, kind == .closesQuote || kind == .quote {
          for word in start...index { isQuoted[word] = true }
          quoted += index - start + 1
          opening = nil
        } else if let start = opening, Self.closesSingle(index, openedAt: start, in: segments) {
          for word in start...index { isQuoted[word] = true }
          quoted += index - start + 1
          opening = nil
        }
      }
    }
    if quoted * 5 > segments.words.count * 4 { isQuoted = [] }
  }

  /// ’ closes what ‘ opened if it is not an apostrophe inside a word.
  private static func closesSingle(_ index: Int, openedAt start: Int, in segments: Segments) -> Bool {
    let word = segments.words[index]
    let opening = segments.words[start]
    return word.kind == .other && segments.text[word.range].elementsEqual([0xE2, 0x80, 0x99])
      && segments.text[opening.range].elementsEqual([0xE2, 0x80, 0x98])
  }

  private static func paragraphs(of segments: Segments) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var paragraph = -1
    for sentence in segments.sentences {
      if sentence.paragraph == paragraph, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<sentence.words.upperBound)
      } else {
        ranges.append(sentence.words)
        paragraph = sentence.paragraph
      }
    }
    return ranges
  }

  /// The runs of a sentence's tokens that stand in quotation marks.
  func ranges(in span: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    guard !isQuoted.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    for index in span where tokens[index].word >= 0 && isQuoted[Int(tokens[index].word)] {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}
