/**
 * What may be stored: materials with their unit, packs, trade numbers, emergency class, storage requirement and shelf life.
 * Words: Material 物资, GTIN 全球贸易项目代码, TemperatureClass 温区, Gb38565 应急物资分类代码, step 最小移动量,
 * Pack 包装 with a number of base units, TradeItem 贸易项目: what a number stands for.
 * Norms: GS1 General Specifications (check digit), GB/T 38565-2020 (seven digits: 1+2+2+2).
 */
package wms.catalogue;
