/**
 * The only door for transports, in the order of the line: channel and report, case, decision, statistic and release.
 * Before it stand those who come in, behind it the post that carries everything.
 */
// who

export type { Card } from './case/card.ts'
// case → decision
export { claimCase, expireClaims, leaveCase, skipSecond } from './case/claim.ts'
export { type Decided, decideCase } from './case/decide.ts'
export { type Hand, readHand } from './case/hand.ts'
export { judgeDecision, undoDecision } from './case/judge.ts'
export { addToSafeList, endOnSafeList, readSafeList } from './case/safe-list.ts'
export { weighCases } from './case/weigh.ts'
export { type Answered, answerDraft } from './draft/answer.ts'
// link and channel → report
export { beginDraft, cancelDraft, goBack, readOwnDraft, wasSent } from './draft/begin.ts'
export { noteMedia, noteWrongLink } from './draft/note.ts'
export { remindDrafts } from './draft/remind.ts'
export type { Answering, DraftView } from './draft/view.ts'
// history
export { readHistoryEnd, sealHistory } from './history/seal.ts'
export { type Finding, type Verified, verifyHistory } from './history/verify.ts'
// keys
export { endTimedKeys, retireKeys, sweepKeys } from './key/end.ts'
export { readKeyStatus, rewrapKeys, rotateKeys } from './key/manage.ts'
export { renewKeys } from './key/rotate.ts'
export { rememberCard } from './member/card.ts'
export { inviteMember, invitePrefix, type MemberView, readMember, redeemLink } from './member/invite.ts'
export { dropTalk, keepTalk, readTalk } from './post/conversation.ts'
// post
export {
  finishTaken,
  handlerSeconds,
  mostAttempts,
  readBacklog,
  receiveUpdate,
  returnTaken,
  type TakenUpdate,
  takeNextUpdate,
} from './post/inbox.ts'
export { delayLetter, endLetter, endLetters, type Letter, takeLetter } from './post/outbox.ts'
export { askForTurn, giveTurnBack } from './post/turn.ts'
// statistic → release
export { type Download, noteDownload, readPagesState } from './release/download.ts'
export { publishRelease, readPublishable } from './release/publish.ts'
export { listReleases, readFigure, readFigures } from './release/read.ts'
export { type Added, addToReport } from './report/add.ts'
export type { After } from './report/after.ts'
export { appealReport } from './report/appeal.ts'
export { addDetail, readSentCard, type SentCard } from './report/detail.ts'
export { eraseWhatIsOver } from './report/erase.ts'
export { answerForm, beginForm, type FormView, readForm } from './report/form.ts'
export { type Sent, sendReport } from './report/send.ts'
export { readStatus, type Standing } from './report/status.ts'
export { tellReporters } from './report/tell.ts'
export { type SentForm, sendForm } from './report/web.ts'
export { takeBackReport } from './report/withdraw.ts'
export { comeBack } from './reporter/back.ts'
export { giveConsent } from './reporter/consent.ts'
export { forgetMe } from './reporter/forget.ts'
export { type OwnData, readOwnData } from './reporter/own-data.ts'
export { changeLanguage, noteBlock, readSelf, type Self } from './reporter/self.ts'
