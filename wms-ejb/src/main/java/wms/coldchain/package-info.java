/**
 * Where temperatures meet goods: profiles, excursions, which lots they harmed and the holds that follow, whether a zone suits a material. Norms: WHO PQS
 * alarm rules, GB 31605-2020, USP 1079.2 (MKT).
 * Words: profile 温控方案, rule 规则, excursion 超温事件 (超出温控范围), exposed lot 受影响批次, hold 冻结, band 温度区间,
 * version 方案版本, trial run 试算, door window 开门豁免, defrost 除霜, data gap 数据中断, mean kinetic temperature 平均动力学温度. Event time rules: late data are judged again.
 */
package wms.coldchain;
