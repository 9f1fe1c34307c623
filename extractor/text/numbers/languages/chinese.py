"""The Chinese words of amounts."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "scale": {"3": "千", "4": "万", "6": "百万", "8": "亿", "12": "万亿"},
    "currency": {
        "CNY": "元, 人民币, 元人民币", "USD": "美元", "EUR": "欧元", "JPY": "日元", "HKD": "港元", "RUB": "卢布",
        "KZT": "坚戈",
    },
    "unit": {
        "tonne": "吨", "barrel": "桶", "cubic_metre": "立方米", "kwh": "千瓦时", "teu": "标箱, 标准箱",
        "count": "个, 份, 项, 家, 名, 辆, 列, 艘", "time": "年, 天, 日, 小时, 个月",
        "points": "个百分点", "?": "多, 余, 几",
    },
    "mark": {
        "not": "未, 没有, 并未", "about": "约, 大约", "nearly": "近, 将近", "over": "超过, 逾, 至少",
        "up_to": "最多, 高达", "to": "到, 至, 达, 达到",
        "rise": "增长, 上升, 增加", "fall": "下降, 减少, 下跌", "month": "月", "from": "从", "or": "或",
    },
}  # fmt: skip
