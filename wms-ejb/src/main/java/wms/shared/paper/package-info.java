/**
 * Drawing labels: one sheet in millimetres, given out as PDF or as the picture a label printer takes. Everything lies on the printer's own
 * dots, so that bars are as wide as they should be. Words: sheet 页面, label 标签, copies 份数, dot 打印点.
 * Norms: GS1 General Specifications, section 5 (sizes and quiet zones of the symbols).
 */
package wms.shared.paper;
