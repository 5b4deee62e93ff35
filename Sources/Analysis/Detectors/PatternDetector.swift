import Lexicon
import Segmentation

/// Finds what rules describe by patterns: a rule holds where its pattern matches and its conditions on the sentence, the
/// neighbours and the frames are met.
struct PatternDetector {
  let table: CompiledLexicon

  init(_ table: CompiledLexicon) {
    self.table = table
  }

  /// All places of one sentence where a rule holds that `isWanted` names.
  func detect(
    _ document: Document, sentence: Int, finder: borrowing SpanFinder, isWanted: (EntryKind) -> Bool
  ) -> [Evidence] {
    var byEntry: [Int: [Hit]] = [:]
    for hit in document.hits[document.sentenceHits[sentence]] {
      let pattern = Int(hit.pattern)
      guard table.role(of: pattern) == .match else { continue }
      let entry = table.entry(of: pattern)
      let kind = table.kind(of: entry)
      guard kind != .frame, isWanted(kind) else { continue }
      byEntry[entry, default: []].append(hit)
    }
    var evidence: [Evidence] = []
    for (entry, hits) in byEntry {
      guard holdsForSentence(entry, document, sentence) else { continue }
      for (span, hit) in spans(of: hits, document, sentence, finder) {
        guard holds(entry, at: span, document, sentence) else { continue }
        evidence.append(Evidence(entry: entry, sentence: sentence, span: span, hit: hit))
      }
    }
    return evidence.sorted { ($0.span.lowerBound, $0.entry) < ($1.span.lowerBound, $1.entry) }
  }

  /// The leftmost longest matches of a rule that do not overlap.
  private func spans(
    of hits: [Hit], _ document: Document, _ sentence: Int, _ finder: borrowing SpanFinder
  ) -> [(Range<Int>, Hit)] {
    let tokens = document.tokens[document.sentenceTokens[sentence]]
    var found: [(span: Range<Int>, hit: Hit)] = []
    for hit in hits {
      if let span = finder.span(of: hit, in: tokens) { found.append((span, hit)) }
    }
    found.sort {
      ($0.span.lowerBound, -$0.span.upperBound, $0.hit.pattern)
        < ($1.span.lowerBound, -$1.span.upperBound, $1.hit.pattern)
    }
    var result: [(Range<Int>, Hit)] = []
    var end = Int.min
    for (span, hit) in found where span.lowerBound >= end {
      result.append((span, hit))
      end = span.upperBound
    }
    return result
  }

  /// Where a frame's patterns match, its conditions met.
  func frameSpans(of id: String, in document: Document) -> [Range<Int>] {
    let finder = SpanFinder(table)
    var result: [Range<Int>] = []
    for entry in 0..<table.entryCount where table.kind(of: entry) == .frame && table.id(of: entry) == id {
      for sentence in 0..<document.sentenceCount {
        let hits = document.hits(of: entry, in: sentence).filter { table.role(of: Int($0.pattern)) == .match }
        for (span, _) in spans(of: hits, document, sentence, finder)
        where conditionsHold(entry, at: span, document, sentence) { result.append(span) }
      }
    }
    return result
  }

  // MARK: Conditions

  private func holdsForSentence(_ entry: Int, _ document: Document, _ sentence: Int) -> Bool {
    let frame = document.frames[sentence]
    let required = table.required(of: entry)
    let forbidden = table.forbidden(of: entry)
    let wholeSentence: [FramePredicate] = [
      .question, .short, .opening, .closing, .firstPerson, .secondPerson, .apologizing, .namedAct, .actNearby,
    ]
    for predicate in wholeSentence {
      if required.contains(predicate), !frame.has(predicate) { return false }
      if forbidden.contains(predicate), frame.has(predicate) { return false }
    }
    return true
  }

  private func holds(_ entry: Int, at span: Range<Int>, _ document: Document, _ sentence: Int) -> Bool {
    let frame = document.frames[sentence]
    let place = PlaceFrame(document: document, sentence: sentence, span: span)
    let required = table.required(of: entry)
    let forbidden = table.forbidden(of: entry)
    let tolerated = table.tolerated(of: entry)
    let silencing: [FramePredicate] =
      switch table.kind(of: entry) {
      case .fault: [.quoted, .reported, .negated, .cured]
      case .strength: [.quoted, .negated, .conditional]
      case .frame: []
      }
    for predicate in [FramePredicate.quoted, .reported, .negated, .cured, .conditional, .afterBut, .beforeBut] {
      let isAsked = required.contains(predicate)
      let silences =
        forbidden.contains(predicate)
        || (silencing.contains(predicate) && !tolerated.contains(predicate) && !isAsked)
      guard isAsked || silences else { continue }
      if place.has(predicate, frame) != isAsked { return false }
    }
    return conditionsHold(entry, at: span, document, sentence)
  }

  /// The tokens of the clause, or clauses, that a match stands in.
  private func clause(around span: Range<Int>, _ document: Document, _ sentence: Int) -> Range<Int> {
    let tokens = document.sentenceTokens[sentence]
    var start = span.lowerBound
    while start > tokens.lowerBound, document.isWord(start - 1) { start -= 1 }
    var end = span.upperBound
    while end < tokens.upperBound, document.isWord(end) { end += 1 }
    return start..<end
  }

  private func conditionsHold(
    _ entry: Int, at span: Range<Int>, _ document: Document, _ sentence: Int
  ) -> Bool {
    var wanted = RoleSet()
    var met = RoleSet()
    for pattern in table.conditionPatterns(of: entry) { wanted.insert(table.role(of: pattern)) }
    guard !wanted.isEmpty else { return true }
    for hit in document.hits[document.sentenceHits[sentence]] where table.entry(of: Int(hit.pattern)) == entry {
      switch table.role(of: Int(hit.pattern)) {
      case .match: break
      case .unless, .unlessNearby: return false
      case .unlessBefore: if Int(hit.end) < span.lowerBound { return false }
      case .unlessAfter: if Int(hit.end) >= span.upperBound { return false }
      case .unlessClause: if clause(around: span, document, sentence).contains(Int(hit.end)) { return false }
      case .withClause: if clause(around: span, document, sentence).contains(Int(hit.end)) { met.insert(.withClause) }
      case .with: met.insert(.with)
      case .withNearby: met.insert(.withNearby)
      case .withBefore: if Int(hit.end) < span.lowerBound { met.insert(.withBefore) }
      case .withAfter: if Int(hit.end) >= span.upperBound { met.insert(.withAfter) }
      }
    }
    if wanted.contains(.unlessNearby) || wanted.contains(.withNearby) {
      for neighbour in [sentence - 1, sentence + 1] where document.sentenceHits.indices.contains(neighbour) {
        for hit in document.hits[document.sentenceHits[neighbour]]
        where table.entry(of: Int(hit.pattern)) == entry {
          let role = table.role(of: Int(hit.pattern))
          if role == .unlessNearby { return false }
          if role == .withNearby { met.insert(role) }
        }
      }
    }
    for role in [PatternRole.with, .withBefore, .withAfter, .withClause, .withNearby]
    where wanted.contains(role) && !met.contains(role) {
      return false
    }
    return true
  }
}

/// A set of pattern roles.
private struct RoleSet {
  private var bits: UInt32 = 0
  var isEmpty: Bool { bits == 0 }
  mutating func insert(_ role: PatternRole) { if role != .match { bits |= 1 << role.rawValue } }
  func contains(_ role: PatternRole) -> Bool { bits & 1 << role.rawValue != 0 }
}

/// The frame predicates that depend on the place of the match in its sentence.
private struct PlaceFrame {
  let document: Document
  let sentence: Int
  let span: Range<Int>

  func has(_ predicate: FramePredicate, _ frame: SentenceFrame) -> Bool {
    switch predicate {
    case .quoted: isQuoted(frame)
    case .reported: isReported(frame)
    case .negated: isPreceded(within: 3, by: .negation)
    case .cured: isCured(frame)
    case .conditional: isPreceded(within: .max, by: .conditional)
    case .afterBut: frame.adversative.map { $0 < span.lowerBound } ?? false
    case .beforeBut: frame.adversative.map { $0 >= span.upperBound } ?? false
    default: frame.has(predicate)
    }
  }

  private func isQuoted(_ frame: SentenceFrame) -> Bool {
    guard !frame.quoted.isEmpty else { return false }
    let words = span.filter { document.isWord($0) }
    let quoted = words.filter { word in frame.quoted.contains { $0.contains(word) } }
    return quoted.count * 2 > words.count
  }

  /// What follows "I said …" is reported, up to a "but".
  private func isReported(_ frame: SentenceFrame) -> Bool {
    guard let report = frame.reportedFrom, report < span.lowerBound else { return false }
    guard let adversative = frame.adversative, adversative > report else { return true }
    return adversative > span.lowerBound
  }

  /// Whether a word of a class stands before the match in its clause, at most so many words away.
  private func isPreceded(within distance: Int, by frameClass: FrameClass) -> Bool {
    var index = span.lowerBound - 1
    var left = distance
    while index >= document.sentenceTokens[sentence].lowerBound, left > 0, document.isWord(index) {
      if document.table.symbol(document.tokens[index].symbol, is: frameClass) { return true }
      index -= 1
      left -= 1
    }
    return false
  }

  /// Taken back later in the sentence or in the next one.
  private func isCured(_ frame: SentenceFrame) -> Bool {
    if let cure = frame.cureAt, cure >= span.upperBound { return true }
    let next = sentence + 1
    return next < document.frames.count && document.frames[next].cureAt != nil
      && document.segments.sentences[next].paragraph == document.segments.sentences[sentence].paragraph
  }
}
