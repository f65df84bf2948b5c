/**
 * People 人员: who may sign in and what each may do where. Answers for users 用户, roles 角色 granted per facility 设施 (operator 作业员,
 * lead 班组长/品控, planner 计划员, manager 应急指挥, auditor 审计, administrator 管理员), passwords and sessions 会话.
 * Passwords are kept as PBKDF2-HMAC-SHA512 (NIST SP 800-132); sessions as the SHA-256 of a random token.
 */
package wms.people;
