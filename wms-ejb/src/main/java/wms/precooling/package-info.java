/**
 * Taking the field's heat out of goods before they are stored: which lots cool where, how far they are, when they will be done, and what
 * was confirmed at the end. Words: pre-cooling 预冷, pulp temperature 果心温度, medium 冷却介质 (air or water), half-cooling time 半冷却时间,
 * seven-eighths cooling 7/8 冷却, forced air 压差预冷, hydro-cooling 水冷, vacuum cooling 真空预冷, mobile pre-cooler 移动式预冷.
 * Norm: GB 31605-2020 (the temperature of goods is checked and recorded at hand-over).
 */
package wms.precooling;
