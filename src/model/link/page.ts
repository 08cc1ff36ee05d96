/** Links that open one of Telegram's own screens. They name no channel; the table only says which screen. */

const settings: Record<string, string> = {
  'auto-delete': 'privacy_and_security_settings',
  calls: 'calls_page',
  edit: 'edit_profile_settings',
  'emoji-status': 'edit_profile_settings',
  folders: 'chat_folder_settings',
  grams: 'my_grams',
  'my-profile': 'my_profile_page',
  notifications: 'notification_settings',
  password: 'privacy_and_security_settings',
  'power-saving': 'power_saving',
  privacy: 'privacy_and_security_settings',
  'qr-code': 'qr_code',
  'saved-messages': 'saved_messages',
  stars: 'my_stars',
}

const screens: Record<string, (second: string) => string> = {
  settings: (second) => (Object.hasOwn(settings, second) ? settings[second]! : 'settings'),
  contacts: () => 'contacts_page',
  chats: (second) => (second === 'emoji-status' ? 'edit_profile_settings' : 'chat_selection'),
  new: (second) =>
    second === 'group' ? 'new_group_chat' : second === 'channel' ? 'new_channel_chat' : 'new_private_chat',
  post: () => 'new_story',
  stars: () => 'my_stars',
  ton: () => 'my_grams',
  grams: () => 'my_grams',
}

/** The screen that the path of a `tg:` link opens; undefined for every other path. */
export function settingsOf(path: string[]): string | undefined {
  const [first = '', second = ''] = path
  return Object.hasOwn(screens, first) ? screens[first]!(second) : undefined
}
