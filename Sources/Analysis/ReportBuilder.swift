import Lexicon
import Segmentation

/// Weighs the evidence of a draft and puts it into a report.
struct ReportBuilder {
  private let run: AnalysisRun
  private let language: Language

  init(_ run: AnalysisRun, language: Language) {
    self.run = run
    self.language = language
  }

  /// The report.
  func report() -> Report {
    let strengths = chosenStrengths()
    let faults = BenefitOfTheDoubt.resolve(chosenFaults(), strengths: strengths, in: run.document.table)
    let isApology = ApologyGate(run).isApology
    let care = CareMessage.message(for: run)
    let elements = credits(strengths)
    let judged = isApology && care == nil
    let score = Score(
      faults: faults.map { (category($0), severity($0)) }, elements: elements)
    let present = Set(strengths.map(element))
    let categories = Set(faults.map(category))
    let steps = StepJudge(categories: categories, present: present, isApology: isApology)
    let verdict = Verdict(score: judged ? score : nil, isApology: isApology, categories: categories, present: present)
    return Report(
      language: language.rawValue, isApology: isApology, score: judged ? score.value : nil,
      band: judged ? score.band : nil, verdict: verdict.line, reasons: judged ? verdict.reasons : [],
      sentenceCount: run.document.sentenceCount, wordCount: run.document.segments.wordCount,
      steps: steps.results(), findings: isApology ? findings(faults) : [],
      strengths: isApology ? self.strengths(strengths) : [],
      missing: isApology ? MissingElements.list(present: present) : [], care: care)
  }

  private func category(_ evidence: Evidence) -> FaultCategory {
    guard case .fault(let category) = run.kind(of: evidence) else { return .deflection }
    return category
  }

  private func severity(_ evidence: Evidence) -> Severity {
    evidence.isDoubted ? .warning : run.document.table.severity(of: evidence.entry)
  }

  private func element(_ evidence: Evidence) -> ApologyElement {
    guard case .strength(let element) = run.kind(of: evidence) else { return .regret }
    return element
  }

  /// One finding a category and place: of overlapping ones the gravest, then the longest.
  private func chosenFaults() -> [Evidence] {
    let table = run.document.table
    var chosen: [Evidence] = []
    let faults = run.evidence.filter { if case .fault = run.kind(of: $0) { true } else { false } }
    let ranked = faults.sorted {
      let left = table.severity(of: $0.entry)
      let right = table.severity(of: $1.entry)
      if left != right { return left > right }
      if $0.span.count != $1.span.count { return $0.span.count > $1.span.count }
      return ($0.span.lowerBound, $0.entry) < ($1.span.lowerBound, $1.entry)
    }
    var taken: [Int: [Evidence]] = [:]
    for fault in ranked {
      let clashes = taken[fault.sentence]?.contains {
        category($0) == category(fault) && !$0.isWholeDraft && !fault.isWholeDraft
          && $0.span.overlaps(fault.span)
      }
      guard clashes != true else { continue }
      taken[fault.sentence, default: []].append(fault)
      chosen.append(fault)
    }
    return chosen.sorted(by: inReadingOrder)
  }

  /// One strength a sentence and element: the first, of those the longest.
  private func chosenStrengths() -> [Evidence] {
    var seen: Set<[Int]> = []
    var chosen: [Evidence] = []
    for evidence in run.evidence {
      guard case .strength(let element) = run.kind(of: evidence) else { continue }
      let key = [evidence.sentence, ApologyElement.allCases.firstIndex(of: element) ?? 0]
      if seen.insert(key).inserted { chosen.append(evidence) }
    }
    return chosen.sorted(by: inReadingOrder)
  }

  private func inReadingOrder(_ left: Evidence, _ right: Evidence) -> Bool {
    let table = run.document.table
    if left.isWholeDraft != right.isWholeDraft { return left.isWholeDraft }
    if left.span.lowerBound != right.span.lowerBound { return left.span.lowerBound < right.span.lowerBound }
    return table.id(of: left.entry) < table.id(of: right.entry)
  }

  /// Ownership counts fully only beside a named act; the second mention of an element adds nothing.
  private func credits(_ strengths: [Evidence]) -> [ApologyElement: Double] {
    var credits: [ApologyElement: Double] = [:]
    for strength in strengths {
      let element = element(strength)
      let isBound = element != .ownership || run.document.frames[strength.sentence].has(.actNearby)
      credits[element] = max(credits[element] ?? 0, isBound ? 1 : 0.6)
    }
    return credits
  }

  // MARK: Into words

  /// The evidence in reading order, each with its bytes and positions.
  private func located<Item>(
    _ evidence: [Evidence], _ make: (Evidence, Range<Int>, DraftRange) -> Item
  ) -> [Item] {
    // Only ever ahead: going back would read the draft again from its start.
    var cursor = PositionCursor(run.document.draft)
    return evidence.compactMap { evidence in
      guard let bytes = run.document.bytes(of: evidence.span) else { return nil }
      let start = cursor.move(to: bytes.lowerBound)
      return make(evidence, bytes, DraftRange(start: start, end: cursor.ahead(bytes.upperBound)))
    }
  }

  private func findings(_ faults: [Evidence]) -> [Finding] { located(faults, finding) }

  private func strengths(_ strengths: [Evidence]) -> [Strength] { located(strengths, strength) }

  private func finding(_ evidence: Evidence, _ bytes: Range<Int>, _ range: DraftRange) -> Finding {
    let entry = run.document.table.entry(evidence.entry)
    let reusesWords = entry.message.contains("{") || entry.suggestion.contains("{")
    let words = reusesWords ? capturedWords(evidence) : [:]
    return Finding(
      rule: entry.id, category: category(evidence), severity: severity(evidence), step: entry.step,
      message: Self.fill(entry.message, words), suggestion: Self.fill(entry.suggestion, words),
      excerpt: evidence.isWholeDraft ? "" : run.document.draft.text(bytes),
      range: evidence.isWholeDraft ? nil : range, fix: nil)
  }

  private func strength(_ evidence: Evidence, _ bytes: Range<Int>, _ range: DraftRange) -> Strength {
    let entry = run.document.table.entry(evidence.entry)
    return Strength(
      element: element(evidence), rule: entry.id, step: entry.step,
      excerpt: run.document.draft.text(bytes), range: range)
  }

  /// The draft's words that the pattern's named parts took, or `words` that carry a finding of weak signs.
  private func capturedWords(_ evidence: Evidence) -> [String: String] {
    guard let hit = evidence.hit else {
      let places = run.signs?.carrying(evidence, in: run.document) ?? []
      return ["words": places.map { "“\(run.document.draft.text($0))”" }.joined(separator: ", ")]
    }
    let tokens = run.document.tokens[run.document.sentenceTokens[evidence.sentence]]
    let captures = SpanFinder(run.document.table).captures(of: hit, in: evidence.span, of: tokens)
    return captures.compactMapValues { places in
      guard let first = places.min(), let last = places.max(),
        let bytes = run.document.bytes(of: first..<last + 1)
      else { return nil }
      return run.document.draft.text(bytes)
    }
  }

  /// Puts captured words into a text in place of `{name}`.
  static func fill(_ text: String, _ words: [String: String]) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += words[name] ?? "…"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
