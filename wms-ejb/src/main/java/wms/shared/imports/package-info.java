/**
 * Imports that take longer than a request may: queued, run one after the other, asked for their progress. All or nothing as ever: a job
 * is done in the very transaction that stores its rows, so one that a killed server leaves behind has stored none of them.
 * Words: import job 导入任务, progress 进度, interrupted 已中断.
 */
package wms.shared.imports;
