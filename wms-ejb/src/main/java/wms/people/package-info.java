/**
 * People 人员: who may sign in and what each may do where. Answers for users 用户, roles 角色 granted per facility 设施 (operator 作业员,
 * lead 班组长/品控, planner 计划员, manager 应急指挥, auditor 审计, administrator 管理员), passwords and sessions 会话.
 * Passwords are kept as PBKDF2-HMAC-SHA512 (NIST SP 800-132); sessions as the SHA-256 of a random token.
 * Also for the organisations we deal with: partners 往来单位 (supplier 供应商, consignee 收货方, carrier 承运商, owner 货主) and the remaining
 * life they ask for. They live here because an organisation is known by its people and rights long before any goods move: inventory,
 * receiving, shipping and dispatch all name partners, and this is the last room that all of them may know. A GLN has thirteen digits
 * and the check digit of every GS1 number.
 */
package wms.people;
