/**
 * Stands in for WXT's content-script context, which the guard hangs nothing on: that one announces itself to the page
 * on an event, which a page can hear and forge, and is a thirtieth of every guard.
 */
export class ContentScriptContext {}
