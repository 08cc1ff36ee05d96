/**
 * The post room, by its parts: updates come in (`intake`), are handled one at a time (`worker`), and what must arrive goes
 * out (`sender`). Every part runs in a loop of its own, in any number of processes.
 */
export { allowedUpdates, pollingLoop, pollOnce, receive } from './post/intake.ts'
export { type Loop, loop, postPause } from './post/loop.ts'
export { senderTurn } from './post/sender.ts'
export { inTurn, makeTurn, type Turn } from './post/turn.ts'
export { type Handling, workerTurn } from './post/worker.ts'
