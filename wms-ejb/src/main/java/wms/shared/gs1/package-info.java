/**
 * What bar codes of the trade say: element strings of application identifiers, read in every form a scanner sends them and printed in
 * three. Words: element 单元数据串, application identifier (AI) 应用标识符, SSCC 系列货运包装箱代码, GLN 全球位置码, check digit 校验位,
 * FNC1 the separator after a value of variable length (a scanner sends GS, 0x1D).
 * Norms: GS1 General Specifications (sections 3 and 7.8, 7.12), GS1 Digital Link URI Syntax.
 */
package wms.shared.gs1;
