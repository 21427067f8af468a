/** Fluent Emoji Flat pictures of machines, of what they are shown, and of the shop’s things; packed into this kind’s atlas. */
export const art = [
  // Machines.
  ...[
    'red-paper-lantern',
    'incoming-envelope',
    'door',
    'radio',
    'mobile-phone',
    'globe-showing-asia-australia',
  ],
  ...['studio-microphone', 'postbox', 'mango', 'black-cat', 'droplet', 'bird', 'teapot', 'elevator'],
  ...[
    'mantelpiece-clock',
    'thermometer',
    'ticket',
    'vertical-traffic-light',
    'robot',
    'abacus',
    'cooked-rice',
  ],
  ...['chess-pawn', 'crystal-ball', 'speech-balloon'],
  // What they are shown.
  ...['love-letter', 'envelope', 'sunglasses', 'top-hat', 'scarf', 'musical-notes', 'guitar', 'drum'],
  ...[
    'fish',
    'cat-face',
    'fire',
    'snowflake',
    'megaphone',
    'chair',
    'potted-plant',
    'sweat-droplets',
    'fountain',
    'owl',
  ],
  ...['rooster', 'duck', 'lemon', 'tangerine', 'pineapple', 'trophy', 'books', 'newspaper', 'writing-hand'],
  ...['umbrella', 'ferry', 'hot-beverage', 'bell', 'wrapped-gift', 'coin', 'red-envelope', 'old-key', 'sun'],
  ...['input-latin-letters', 'input-numbers', 'luggage', 'ambulance', 'bicycle', 'bowl-with-spoon', 'pill'],
  ...['crossed-fingers', 'anchor', 'parrot', 'cyclone', 'zzz', 'magnifying-glass-tilted-left', 'camera'],
  // What the live model is shown.
  ...['dog-face', 'hamster', 'penguin', 'dumpling', 'baguette-bread', 'ice-cream', 'hot-dog', 'teddy-bear'],
  ...['birthday-cake', 'rabbit-face', 'tropical-fish', 'hedgehog', 'moon-cake'],
  // The shop.
  ...['open-book', 'scroll', 'check-mark-button', 'sparkles', 'red-question-mark', 'locked', 'collision'],
] as const
