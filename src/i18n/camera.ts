import type { Phrases } from './say.ts'

/** The camera: asked for after a press, with its reason, and seen to be on while it is. */
export const cameraWords = {
  start: { en: 'Use the camera', 'zh-Hant': '使用鏡頭', 'zh-Hans': '使用摄像头' },
  why: {
    en: 'The browser will ask first. Pictures are looked at on this machine, then dropped: none is kept or sent.',
    'zh-Hant': '瀏覽器會先徵求你同意。影像只在這部電腦上讀取，隨即丟棄，不會儲存或傳送。',
    'zh-Hans': '浏览器会先征求你同意。画面只在这台电脑上读取，随即丢弃，不会保存或发送。',
  },
  asking: {
    en: 'Asking for the camera ...',
    'zh-Hant': '正在要求使用鏡頭……',
    'zh-Hans': '正在请求使用摄像头……',
  },
  on: { en: 'The camera is on', 'zh-Hant': '鏡頭已開啟', 'zh-Hans': '摄像头已打开' },
  stop: { en: 'Turn the camera off', 'zh-Hant': '關閉鏡頭', 'zh-Hans': '关闭摄像头' },
  refused: {
    en: 'The camera was not allowed. That is fine: everything works without it.',
    'zh-Hant': '鏡頭未獲准使用。沒關係，不用鏡頭也可以。',
    'zh-Hans': '摄像头没有获准使用。没关系，不用摄像头也可以。',
  },
  taken: {
    en: 'Another program has the camera. Close it there and try once more, or go on without: everything works.',
    'zh-Hant': '鏡頭正被其他程式使用。關閉那個程式再試，或不用鏡頭繼續也可以。',
    'zh-Hans': '摄像头正被其他程序使用。关闭那个程序再试，或不用摄像头继续也可以。',
  },
  lost: {
    en: 'The camera has gone: pulled out, or stopped. What was read stays; try once more, or go on without.',
    'zh-Hant': '鏡頭中斷了：被拔掉或被停用。已讀取的會保留；可再試一次，或不用鏡頭繼續。',
    'zh-Hans': '摄像头中断了：被拔掉或被停用。已读取的会保留；可再试一次，或不用摄像头继续。',
  },
  missing: {
    en: 'No camera was found. That is fine: everything works without it.',
    'zh-Hant': '找不到鏡頭。沒關係，不用鏡頭也可以。',
    'zh-Hans': '找不到摄像头。没关系，不用摄像头也可以。',
  },
} as const satisfies Phrases
