/**
 * Words that readers use for one another in this field, folded, one group a line; each names the others nearly as well as itself.
 * Chinese ones in Simplified characters: they cover the words that the mainland and Taiwan use for the same thing.
 */
const groups = `
customer client consumer buyer shopper
company firm business enterprise organisation
staff employee worker personnel
measure measurement measuring metric assessment
complaint grievance complaining
fake false spurious pseudo apparent
churn attrition defection leaving leave defect quit
acquire acquisition acquiring
retain retention keep
satisfied satisfaction satisfy satisfying
expect expectation
commit commitment
recommend recommendation
segment segmentation
regain recover
perceive perceived perception
stage phase step
goal objective aim target
benefit advantage
kind type category
index score indicator
satisfaction contentment happiness
recovery repair
dimension facet aspect component
scheme programme club
satysfakcja zadowolenie
wskaznik miernik wspolczynnik indeks
klient konsument nabywca kupujacy
firma przedsiebiorstwo
pracownik personel zaloga
skarga reklamacja zazalenie
odejscie rezygnacja utrata odplyw odchodzenie odchodza odchodzi odejsc
pozyskac pozyskanie zdobyc zdobycie
utrzymac utrzymanie retencja
mierzyc zmierzyc
zadowoleni zadowolony
segmentowac segmentacja
zwrot zysk
szesc six
siedem seven
pomiar badanie mierzenie
rodzaj typ
etap faza krok stadium
luka roznica rozbieznosc
pozorny pozorna falszywy falszywa rzekoma udawana
korzysc zaleta
jakosc jakosci
zwrot oplacalnosc
lojalnosc wiernosc
naprawa odzyskanie odzyskiwanie odzyskac
segmentacja podzial
顾客 客户 消费
测量 测评 衡量 评估 评价 测度 评量 测定 测算
忠诚 忠实
质量 品质
营销 行销
反馈 回馈
投诉 抱怨 客诉 申诉
保留 保持 留存 维系 维持
阶段 时期
类型 种类 类别
公司 企业 组织
员工 雇员 职员
缺口 差距 落差
信息 资讯
计划 规划 方案
数据 资料
改善 改进 提升 提高 优化
目标 目的
细分 区隔 分群
感知 知觉
构面 维度
渠道 通路 管道
分数 评分 得分
范围 边际
指标 指数
补救 挽救 弥补
服务 服務
满意 满足
垄断 独占
惰性 惯性
阶梯 梯子
推荐 介绍
流失 离开
`;

const known = new Map<string, string[]>();
for (const line of groups.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) known.set(word, [...(known.get(word) ?? []), ...words]);
}

/** The words that stand for a folded word, itself left out. */
export const likeWords = (word: string): string[] => (known.get(word) ?? []).filter((one) => one !== word);
