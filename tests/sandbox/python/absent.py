#### match statement
x = 3
match x:
    case 3:
        print("three")
#### dataclass
from dataclasses import dataclass
#### time
import time
#### numpy
import numpy as np
#### os
import os
#### sys
import sys
#### datetime
from datetime import date
#### typing
from typing import List
#### statistics
import statistics
print(statistics.mean([1, 2]))
#### eval
print(eval("1+1"))
#### open
open("x.txt")
#### async
async def f():
    pass
#### complex
print(2j * 2)
#### type of parameters only by place
def f(a, /, b):
    return a + b
print(f(1, 2))
#### exception groups
try:
    pass
except* ValueError:
    pass
#### possessive repeats
import re
print(re.findall("a++", "aa"))
#### input
x = input("?")
#### globals
print(globals())
#### vars
print(vars())
#### own attributes of every setting
class A:
    def __setattr__(self, name, value):
        pass
#### what a thing is made of
class A:
    pass
print(A().__dict__)
#### a named tuple's own functions
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2)._replace(x=3)
#### a name that a module has not
from math import foo
#### a module that there is not
import foo
#### a number in place of named values
print(**5)
#### places of rounding by name, in another order
print(round(ndigits=1, number=2.345))
