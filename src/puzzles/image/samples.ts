import { unpack } from '../kit/ink.ts'

/**
 * A few digits for the lecture and for parcels that wait before any training: rows of `assets/data/digits.csv`, one
 * character a pixel, 0 to g for 0 to 16. They decide nothing.
 */
const sevensInk = [
  '002bg40000c9bf1000204g0000028f1004gggf700364g3000006b000000c7000',
  '02fg5000004b9000000d7210018gega00agf710000e8000001g3000002f10000',
  '000acfgd006f64e900a603e201e10c6000305d000001d3000006d000000e6000',
  '00b84dg302ggge9104d6g400002fa00005dgec2008ffcc2000f9000000g70000',
  '00cgggf0003428f000024bb0006fggc00056f720000ad000004g200000eb0000',
  '006ggc3000dcag2001g3ab000171g3000007f41000aggg40002g8300006g3000',
  '018gf00004d5g0000000g0000017e62000cged80008g4000005f000000e80000',
]
const mixedInk = [
  ['2', '007ge300009ebf0000150f5000000g5000003g400001ce10005cgge1008gead3'],
  ['7', '002bggg4005b88g100000e60002adgd000cgg9200025e000000b9000000g6000'],
  ['1', '004cc70000ggg50000gggg0004gggc0004gggc0003fgg90000cgg800017cb500'],
  ['2', '00ad810000ggg8000061b9000000d8000005f400008ga00008gggf4002ab7200'],
  ['9', '004egf1005g84g7008d04gc007gfgd30006cg400000bc000000g7000003g2000'],
  ['5', '01889d8002ggge9003g2000005ggf10005a8f5000000d70000fcg20000bg9000'],
  ['4', '00b7000005g32e3009f0cf0006gfg500006fb000001g4000009c000000da0000'],
  ['9', '01ege80005c5e90002f9dc0000388g2000000b600040088004e45e7001dgga10'],
  ['5', '04ggga300cg98c300ag2000003gc0000007g9000000cg10003aff10004gd3000'],
  ['0', '007gf40000eg9f2001fc198004g007a007d00ab007c02f6003fcee1000age400'],
  ['7', '005ef20006gaf800014088000017gg8000dgg400006a9000000d4000005f2000'],
  ['8', '004cd50003f8af2003e22f3000agg7000007df30002b1c5000791e20004gg700'],
  ['6', '0008f200006g500000c8000000d6000000ccge0000ef68b003ce5ad00009gd50'],
  ['8', '003bgf0000fg5d0002g90c00019faa000006gc10002e2g50008a1e40003fg900'],
  ['1', '00af100000bg100001gg1000008g5000000ea000000ae000005bf64100agggga'],
  ['4', '003f6000009d169003g36f5007f1e9500ad9gf7007ggb400003g5000004g3000'],
  ['6', '0019d10001ce500002g5000005f0300003gggf3002gb19b000bd6cb00006gf20'],
  ['3', '03gge7100199fg400007gc100009g2000003f70000009f0001aagg3002dgc500'],
  ['0', '009db10000649e1000150b4000de075003e10a4003e02f1002d8cb00008ea100'],
  ['3', '007egd1009f8ag700510ee100004gc000002gd0000006g7000976g90005fgb30'],
]

/** Seven sevens, as unlike each other as the data has them. Shares of ink, 0..1. */
export const sevens: readonly (readonly number[])[] = sevensInk.map(unpack)

/** Two of every digit, mixed. */
export const samples: readonly { readonly digit: string; readonly pixels: readonly number[] }[] =
  mixedInk.map(([digit = '', ink = '']) => ({ digit, pixels: unpack(ink) }))

/** One to show variations on before a model's own pictures are there: a 2 is not what its mirrored copy is. */
export const two: readonly number[] = samples.find(({ digit }) => digit === '2')?.pixels ?? []
