/**
 * Tables from CSV files, as customers bring their master data and opening stock: all or nothing, with one report that names row, column
 * and reason of every error. UTF-8 with and without BOM and GBK are accepted. Words: import 导入, row 行, column 列.
 */
package wms.shared.csv;
