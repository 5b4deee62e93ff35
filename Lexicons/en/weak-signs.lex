# What weak signs find when they add up and no rule speaks: the weights are in en.signs, fitted by `make fit`.
# {words} are the draft's words that weigh most.
faults deflection

rule deflection-adds-up
  severity   warning
  step       3
  message    Several small things together turn away from what you did: {words}.
  suggestion What of this would be left if you said only what you did?
  source     fitted to labelled drafts (Fixtures/gold); guide, “deflection”
  detector   weak-signs
  flags
    Dear Ann. [The lads had been at it since noon and the heat was something else]. It rained on Monday.
    Dear Ann. [The heat was something else and nobody had slept]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults minimizing

rule minimizing-adds-up
  severity   warning
  step       3
  message    Several small things together make this smaller than it was: {words}.
  suggestion How big was it for the person you write to?
  source     fitted to labelled drafts (Fixtures/gold); guide, “minimizing”
  detector   weak-signs
  flags
    Dear Ann. [Everybody laughed, so it cannot have been so terrible a joke]. It rained on Monday.
    Dear Ann. [It was a mild night and you had your coat, mind]. It rained on Monday.
    Dear Ann. [It's an app, and half the people we know have it]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults blame-shifting

rule blame-adds-up
  severity   warning
  step       3
  message    Several small things together put this on somebody else: {words}.
  suggestion What is left of it that was yours to do or leave?
  source     fitted to labelled drafts (Fixtures/gold); guide, “blame-shifting”
  detector   weak-signs
  flags
    Dear Ann. [You know what Dad is like when you start on him]. It rained on Monday.
    Dear Ann. [If you did not come to the table late, nobody would have looked]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults dismissing

rule dismissing-adds-up
  severity   warning
  step       3
  message    Several small things together wave away how it was for them: {words}.
  suggestion What did they feel, and what made it reasonable to feel so?
  source     fitted to labelled drafts (Fixtures/gold); guide, “dismissing”
  detector   weak-signs
  flags
    Dear Ann. [I think you need to look at why this bothers you]. It rained on Monday.
    Dear Ann. [I'd ask you to look at it like an adult]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults vagueness

rule vague-adds-up
  severity   note
  step       4
  message    Nobody could tell from this what was done, or what will be: {words}.
  suggestion Say the one thing: what you did, or what you will do and when.
  source     fitted to labelled drafts (Fixtures/gold); guide, “vagueness”
  detector   weak-signs
  flags
    Dear Ann. [We will be making some changes to how we do things]. It rained on Monday.
    Dear Ann. [I shall see about getting something done about it]. It rained on Monday.
    Dear Ann. [We will of course look at things with fresh eyes]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults missing-i

rule no-i-adds-up
  severity   note
  step       3
  message    Nobody is named here as the one who did it: {words}.
  suggestion Say it with “I”, or “we” if you speak for others.
  source     fitted to labelled drafts (Fixtures/gold); guide, “missing-i”
  detector   weak-signs
  flags
    Dear Ann. [It's a shame about the vase]. It rained on Monday.
    Dear Ann. [It's a pity about the party and the cake]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults pressure

rule pressure-adds-up
  severity   warning
  step       5
  message    Several small things together press for an answer or an end: {words}.
  suggestion What would you say if they were free to take a month, or never to answer?
  source     fitted to labelled drafts (Fixtures/gold); guide, “pressure”
  detector   weak-signs
  flags
    Dear Ann. [Are you coming or not, because I have to tell the hall by tonight]. It rained on Monday.
    Dear Ann. [Are you in or not, because I have to tell the caterer by tonight]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults self-punishment

rule self-punishment-adds-up
  severity   warning
  step       1
  message    This turns to how bad you are, and leaves them to comfort you: {words}.
  suggestion Say what you did and what it did to them. What you are is not what they need to hear.
  source     fitted to labelled drafts (Fixtures/gold); guide, “self-punishment”
  detector   weak-signs
  flags
    Dear Ann. [You should find somebody who isn't broken like me]. It rained on Monday.
    Dear Ann. [Go ahead and call me a useless man, I call myself worse every night]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

faults insincerity

rule insincere-adds-up
  severity   warning
  step       3
  message    Several small things together say that this is not meant: {words}.
  suggestion If you are not sorry yet, wait. If you are, say so once and plainly.
  source     fitted to labelled drafts (Fixtures/gold); guide, “insincerity”
  detector   weak-signs
  flags
    Dear Ann. [So here is my big apology, enjoy it]. It rained on Monday.
    Dear Ann. [So here it is, your big apology]. It rained on Monday.
  passes
    I read your letters and I told Anna what was in them.
    We meet at six by the fountain.

strengths regret

rule regret-adds-up
  message    Says sorry, or names remorse.
  step       3
  source     fitted to labelled drafts (Fixtures/gold); guide, “regret”
  detector   weak-signs
  flags
    Dear Ann. [I feel sick when I think of you standing there in the rain]. It rained on Monday.
    Dear Ann. [I feel sick when I think of you sitting there in the dark]. It rained on Monday.
    Dear Ann. [I feel sick when I think of you in that queue]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths ownership

rule ownership-adds-up
  message    Says that it was one's own doing.
  step       3
  source     fitted to labelled drafts (Fixtures/gold); guide, “ownership”
  detector   weak-signs
  flags
    Dear Ann. [I knew the rule and I walked past it]. It rained on Monday.
    Dear Ann. [I could have stopped and I carried on]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths specifics

rule specifics-adds-up
  message    Names what was done.
  step       4
  source     fitted to labelled drafts (Fixtures/gold); guide, “specifics”
  detector   weak-signs
  flags
    Dear Ann. [I put my name first on the report when the work was yours]. It rained on Monday.
    Dear Ann. [I put my name first on the paper when the work was yours]. It rained on Monday.
    Dear Ann. [I put my own name on the cake when the work was Anna's]. It rained on Monday.
    Dear Ann. [I was asked about your team and I called them clowns]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths validation

rule validation-adds-up
  message    Sees what it was for them.
  step       4
  source     fitted to labelled drafts (Fixtures/gold); guide, “validation”
  detector   weak-signs
  flags
    Dear Ann. [That was three evenings of your work, and you found it in the bin]. It rained on Monday.
    Dear Ann. [That was seven nights of your work, and you found it in pieces on the floor]. It rained on Monday.
    Dear Ann. [That was two weekends of your work, and you found it on the fire]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths repair

rule repair-adds-up
  message    Puts something right, or offers to.
  step       6
  source     fitted to labelled drafts (Fixtures/gold); guide, “repair”
  detector   weak-signs
  flags
    Dear Ann. [I have spoken with the school and they can take the children]. It rained on Monday.
    Dear Ann. [We have spoken with the hall and they can take the class on Monday]. It rained on Monday.
    Dear Ann. [I went to the bank and the money is put aside for you, in your name]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths commitment

rule commitment-adds-up
  message    Says what will be different.
  step       7
  source     fitted to labelled drafts (Fixtures/gold); guide, “commitment”
  detector   weak-signs
  flags
    Dear Ann. [Every order is now read by two people before it goes out]. It rained on Monday.
    Dear Ann. [Before I cut anything else along that hedge I'll ask you]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths listening

rule listening-adds-up
  message    Asks how it was for them.
  step       5
  source     fitted to labelled drafts (Fixtures/gold); guide, “listening”
  detector   weak-signs
  flags
    Dear Ann. [You may tell me what you thought of it, in a letter or at the door, now or in a year]. It rained on Monday.
    Dear Ann. [You may tell me what you think of it, by letter or at the table, or not at all]. It rained on Monday.
    Dear Ann. [Tell me or write me or shout at me, what you want to say]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

strengths patience

rule patience-adds-up
  message    Leaves them time and freedom.
  step       5
  source     fitted to labelled drafts (Fixtures/gold); guide, “patience”
  detector   weak-signs
  flags
    Dear Ann. [And if you want to be cross with me for a bit, be cross]. It rained on Monday.
    Dear Ann. [And if you'd rather be angry with me for a bit, be angry]. It rained on Monday.
  passes
    The bins go out on Tuesday this week.
    We meet at six by the fountain.

