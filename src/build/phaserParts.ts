/**
 * The parts of Phaser that this game uses. Everything else (tile maps, text, particles, loading, sound, physics,
 * filters ...) stays out of the build: that is half of Phaser's weight, and weak laptops read less of it.
 * Whoever calls something new, `scene.add.text()` say, finds it missing at once, here as in the built game, and adds
 * its file to `registering`.
 */

/** What `Phaser.…` names, and the file of Phaser's sources that holds it. */
export const named: Readonly<Record<string, string>> = {
  Game: 'core/Game.js',
  AUTO: 'const.js#AUTO',
  Scene: 'scene/Scene.js',
  'Core.Events': 'core/events/index.js',
  'Scale.Events': 'scale/events/index.js',
  'Scale.NONE': 'scale/const/SCALE_MODE_CONST.js#NONE',
  'Scenes.Events': 'scene/events/index.js',
}

/** Files that enter themselves where Phaser looks for them: a scene's systems, and what `scene.add` can add. */
export const registering: readonly string[] = [
  'cameras/2d/CameraManager.js',
  'data/DataManagerPlugin.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/UpdateList.js',
  'gameobjects/container/ContainerFactory.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/shape/rectangle/RectangleFactory.js',
  'input/InputPlugin.js',
  'plugins/PluginManager.js',
  'scene/ScenePlugin.js',
  'time/Clock.js',
  'tweens/TweenManager.js',
]

/**
 * Files of Phaser's core that name more than the game needs, what they name (a pattern over the file), and what
 * stands there instead. Effects over whole pictures and their shaders are needed only once one is added.
 */
export const narrowed: Readonly<Record<string, readonly [RegExp, string]>> = {
  'gameobjects/components/FilterList.js': [/require\('\.\.\/\.\.\/filters\/\w+'\)/g, 'undefined'],
  'renderer/webgl/renderNodes/RenderNodeManager.js': [
    /require\('\.\/(filters\/Filter\w+|BatchHandlerPointLight|submitter\/SubmitterTilemapGPULayer)'\)/g,
    'undefined',
  ],
  'renderer/webgl/renderNodes/BatchHandler.js': [
    /require\('\.\.\/\.\.\/\.\.\/renderer'\)/,
    "{ Events: require('../../events') }",
  ],
}
