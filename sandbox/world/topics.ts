/**
 * Topics of a forum: finding the one meant, and the fields a message in it bears. A topic's id is the id of the service
 * message that opened it.
 */
import type { Chat, Row, Topic } from './types.ts'

/** Every forum has it; messages in it bear no thread id. */
export const generalTopicId = 1

export function findTopic(chat: Chat, id: number): Topic | undefined {
  return chat.topics?.find((topic) => topic.id === id)
}

export function topicFields(topic: Topic | undefined): Row {
  return topic ? { message_thread_id: topic.id, is_topic_message: true } : {}
}
